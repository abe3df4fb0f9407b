import { list, paragraph } from './rich-text.ts'

/** The home page, from top to bottom. */
export const home = {
  hero: {
    words: {
      headline: {
        nl: 'Ondernemer Hooman bouwt samen met vluchtelingen aan een tolerant Nederland',
        en: 'Hooman, entrepreneur, works with refugees for a tolerant Netherlands',
        ar: 'رائد الأعمال هومان يعمل مع اللاجئين من أجل هولندا متسامحة',
      },
      text: {
        nl: 'Hij heeft een plek voor je vrij aan de lange tafel. Kom naar een festival bij jou in de buurt.',
        en: 'He has kept a seat for you at the long table. Come to a festival near you.',
        ar: 'حجز لك مقعدًا على المائدة الطويلة، فتعال إلى مهرجان قريب منك.',
      },
      storyLabel: { nl: 'Lees het verhaal van Hooman', en: 'Read Hooman’s story', ar: 'اقرأ قصة هومان' },
      actionLabel: { nl: 'Vind een festival', en: 'Find a festival', ar: 'ابحث عن مهرجان' },
    },
    portrait: 'portrait-hooman',
    story: 'hooman',
  },
  counters: {
    title: { nl: 'Wat we samen deden', en: 'What we did together', ar: 'ما صنعناه معًا' },
    festivals: { nl: 'festivals gehouden', en: 'festivals held', ar: 'مهرجانًا أُقيم' },
    organisations: { nl: 'lokale organisaties', en: 'local organisations', ar: 'منظمة محلية' },
    people: { nl: 'mensen bereikt', en: 'people reached', ar: 'شخصًا شاركنا' },
  },
  why: {
    title: { nl: 'Welkom Hier', en: 'Welkom Hier: welcome here', ar: 'أهلًا بكم هنا' },
    body: {
      nl: [
        paragraph(
          'Je voelt je thuis in een straat waar iemand je naam kent. Daarom begint meedoen in Nederland bij buren. Wat dichtbij ontstaat, houdt het langst stand.',
        ),
        paragraph(
          'Op een Welkom Hier-festival ontmoeten nieuwkomers en mensen die hier al lang wonen elkaar. Ze eten, maken muziek, delen ervaringen en plannen. Vaak blijft er een vriendschap over.',
        ),
        paragraph(
          'Bij onze activiteiten worden lokale initiatieven sterker. Vrijwilligers leren van elkaar hoe je geld vindt, mensen bereikt en volhoudt.',
        ),
        paragraph(
          'Achter Welkom Hier staat een waarde van Justice and Peace: wie moest vluchten, heeft recht op een eerlijke behandeling en op bescherming die werkt.',
        ),
      ],
      en: [
        paragraph(
          'You feel at home in a street where somebody knows your name. That is why taking part in the Netherlands starts with neighbours. What grows close by lasts longest.',
        ),
        paragraph(
          'At a Welkom Hier festival newcomers meet people who have lived here for a long time. They eat, make music, share experiences and plans. Often a friendship remains.',
        ),
        paragraph(
          'Our activities make local projects stronger. Volunteers learn from each other how to find money, reach people and keep going.',
        ),
        paragraph(
          'Behind Welkom Hier stands a value of Justice and Peace: people who had to flee have a right to fair treatment and to protection that works.',
        ),
      ],
      ar: [
        paragraph(
          'تشعر أنك في بيتك حين يعرف أحد في شارعك اسمك. لذلك تبدأ المشاركة في هولندا من الجيران، فما ينبت قريبًا يدوم طويلًا.',
        ),
        paragraph(
          'في مهرجان «أهلًا بكم هنا» يلتقي القادمون الجدد بمن يسكنون هنا منذ زمن، فيأكلون ويعزفون ويتبادلون التجارب والأفكار، وكثيرًا ما تبقى بعدها صداقة.',
        ),
        paragraph(
          'وبأنشطتنا تقوى المبادرات المحلية، إذ يتعلم المتطوعون بعضهم من بعض كيف يجدون المال ويصلون إلى الناس ويواصلون العمل.',
        ),
        paragraph(
          'ووراء البرنامج قيمة تؤمن بها منظمة «العدالة والسلام»: لمن اضطر إلى الفرار حق في معاملة عادلة وحماية حقيقية.',
        ),
      ],
    },
    link: {
      label: {
        nl: 'Naar de site van Justice and Peace',
        en: 'To the site of Justice and Peace',
        ar: 'إلى موقع منظمة العدالة والسلام',
      },
      url: 'https://justiceandpeace.nl',
    },
  },
  firstQuote: 'delft-civil-society',
  initiatives: {
    title: {
      nl: 'Lokale initiatieven opbouwen',
      en: 'Building local initiatives',
      ar: 'نبني المبادرات المحلية',
    },
    body: {
      nl: [
        paragraph(
          'In het hele land helpen mensen vluchtelingen op weg. Niet omdat het moet van de overheid, maar omdat ze het zelf willen. Ze hebben een goed uitgewerkt plan: een fietsschool, een koor, een werktafel, een maatje.',
        ),
        paragraph('Welkom Hier doet drie dingen voor hen:'),
        list(
          'we brengen ze bij elkaar, zodat niemand alles zelf hoeft uit te vinden;',
          'we geven ze een podium, op festivals en op deze site;',
          'we maken ze sterker, met training, contacten en een beetje geld.',
        ),
      ],
      en: [
        paragraph(
          'All over the country people help refugees find their way. Not because the government tells them to, but because they want to. They have a well-made plan: a cycling school, a choir, a work table, a buddy.',
        ),
        paragraph('Welkom Hier does three things for them:'),
        list(
          'we bring them together, so that nobody has to invent everything alone;',
          'we give them a stage, at festivals and on this site;',
          'we make them stronger, with training, contacts and a little money.',
        ),
      ],
      ar: [
        paragraph(
          'في كل أنحاء البلاد أناس يعينون اللاجئين على بدء طريقهم، لا لأن الحكومة تأمرهم، بل لأنهم يريدون ذلك. ولديهم خطط مدروسة: مدرسة دراجات أو جوقة أو طاولة عمل أو رفيق.',
        ),
        paragraph('ونحن نقدّم لهم ثلاثة أشياء:'),
        list(
          'نجمعهم، فلا يضطر أحد إلى أن يبدأ كل شيء وحده؛',
          'نمنحهم منبرًا في المهرجانات وفي هذا الموقع؛',
          'نقوّيهم بالتدريب والعلاقات وقليل من المال.',
        ),
      ],
    },
  },
  discourse: {
    title: { nl: 'Een ander discours', en: 'A different discourse', ar: 'خطاب آخر' },
    body: {
      nl: [
        paragraph(
          'Je hoort vaak dat Nederland geen vluchtelingen kan ontvangen. Intussen gebeurt het elke dag: aan keukentafels, op voetbalvelden en in bibliotheken.',
        ),
        paragraph(
          'Welkom Hier laat dat zien. We geven het woord aan mensen die zelf moesten vluchten en aan buren die naast hen staan. Zo klinkt er een ander verhaal, en het is waar gebeurd.',
        ),
      ],
      en: [
        paragraph(
          'People often say that the Netherlands cannot take in refugees. Meanwhile it happens every day: at kitchen tables, on football pitches and in libraries.',
        ),
        paragraph(
          'Welkom Hier shows it. We let people speak who had to flee themselves, and neighbours who stand beside them. That makes for another story, and it is a true one.',
        ),
      ],
      ar: [
        paragraph(
          'كثيرًا ما يقال إن هولندا لا تستطيع استقبال اللاجئين. وفي هذه الأثناء يحدث ذلك كل يوم: حول موائد المطبخ وفي ملاعب الكرة وفي المكتبات.',
        ),
        paragraph(
          'نحن نُظهر ذلك، ونعطي الكلمة لمن اضطروا إلى الفرار ولجيران يقفون إلى جانبهم. فتُسمع حكاية أخرى، وهي حكاية حقيقية.',
        ),
      ],
    },
  },
  callToAction: {
    title: {
      nl: 'Een festival in jouw buurt?',
      en: 'A festival in your neighbourhood?',
      ar: 'مهرجان في حيّك؟',
    },
    text: {
      nl: 'Jij hebt een plein, een buurthuis of een goed idee. Wij helpen je van de eerste mail tot de laatste stoel.',
      en: 'You have a square, a community centre or a good idea. We help you from the first mail to the last chair.',
      ar: 'عندك ساحة أو مركز حي أو فكرة طيبة، ونحن معك من أول رسالة إلى آخر كرسي.',
    },
    label: { nl: 'Organiseer een festival', en: 'Organise a festival', ar: 'نظّم مهرجانًا' },
  },
  secondQuote: 'leidschendam-voorburg-prejudice',
  newsletter: {
    title: {
      nl: 'Nieuws van Justice and Peace',
      en: 'News from Justice and Peace',
      ar: 'أخبار منظمة العدالة والسلام',
    },
    text: {
      nl: 'Eén keer per maand: festivals bij jou in de buurt en verhalen van mensen. Je kunt altijd stoppen.',
      en: 'Once a month: festivals near you and stories of people. You can stop whenever you like.',
      ar: 'مرة في الشهر: مهرجانات قريبة منك وقصص من الناس، ويمكنك التوقف متى شئت.',
    },
  },
} as const

/** The name, menu, footer and contact details around every page. */
export const site = {
  name: 'Welkom Hier',
  words: {
    tagline: {
      nl: 'Festivals waar buren elkaar leren kennen',
      en: 'Festivals where neighbours meet',
      ar: 'مهرجانات يتعارف فيها الجيران',
    },
    metaDescription: {
      nl: 'Welkom Hier: festivals in heel Nederland waar nieuwkomers en buren elkaar ontmoeten. Vind er een bij jou in de buurt.',
      en: 'Welkom Hier: festivals all over the Netherlands where newcomers and neighbours meet. Find one near you.',
      ar: 'مهرجانات في كل أنحاء هولندا يلتقي فيها القادمون الجدد وجيرانهم. ابحث عن مهرجان قريب منك.',
    },
    footerText: {
      nl: 'Welkom Hier is een programma van Justice and Peace Nederland. Lokale organisaties houden de festivals, wij helpen ze daarbij.',
      en: 'Welkom Hier is a programme of Justice and Peace Netherlands. Local organisations hold the festivals, and we help them.',
      ar: '«أهلًا بكم هنا» برنامج لمنظمة العدالة والسلام في هولندا. المنظمات المحلية تقيم المهرجانات ونحن نعينها.',
    },
  },
  shareImage: 'long-table',
  contact: {
    email: 'welkomhier@example.org',
    phone: '070 555 0100',
    address: 'Welkom Hier\nPostbus 000\n2500 AA Den Haag',
  },
  social: [
    { platform: 'instagram', url: 'https://instagram.example.org/welkomhier' },
    { platform: 'mastodon', url: 'https://mastodon.example.org/@welkomhier' },
    { platform: 'linkedin', url: 'https://linkedin.example.org/welkomhier' },
  ],
  navigation: [
    { type: 'festivals', label: { nl: 'Festivals', en: 'Festivals', ar: 'المهرجانات' } },
    { type: 'organisations', label: { nl: 'Organisaties', en: 'Organisations', ar: 'المنظمات' } },
    { type: 'stories', label: { nl: 'Verhalen', en: 'Stories', ar: 'القصص' } },
    { type: 'organise', label: { nl: 'Organiseer', en: 'Organise', ar: 'نظّم مهرجانًا' } },
    { type: 'page', page: 'over-welkom-hier', label: { nl: 'Over ons', en: 'About us', ar: 'من نحن' } },
  ],
  footerLinks: [
    {
      type: 'organise',
      label: { nl: 'Organiseer een festival', en: 'Organise a festival', ar: 'نظّم مهرجانًا' },
    },
    { type: 'testimonials', label: { nl: 'Ervaringen', en: 'Experiences', ar: 'تجارب الزوار' } },
    { type: 'page', page: 'privacy', label: { nl: 'Privacy', en: 'Privacy', ar: 'الخصوصية' } },
    {
      type: 'page',
      page: 'toegankelijkheid',
      label: { nl: 'Toegankelijkheid', en: 'Accessibility', ar: 'سهولة الاستخدام' },
    },
  ],
} as const

const source =
  'Demo: een geschat aantal voor de jaren voor dit systeem. Vervang het door het echte aantal en schrijf hier waar het vandaan komt.'

/** The results from before these records began, which the counters add. */
export const impact = {
  festivals: { offset: 24, source },
  organisations: { offset: 18, source },
  people: { offset: 9200, source },
}

/** The sender of the newsletter. */
export const newsletterSettings = {
  senderName: 'Welkom Hier',
  replyTo: 'nieuwsbrief@example.org',
  postalAddress: 'Justice and Peace Nederland, Postbus 000, 2500 AA Den Haag',
  messagesPerMinute: 120,
}
