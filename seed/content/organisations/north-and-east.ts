import { paragraph } from '../rich-text.ts'
import type { Organisation } from '../types.ts'

export const northAndEast: readonly Organisation[] = [
  {
    slug: 'noorderbuur-groningen',
    name: 'Noorderbuur Groningen',
    municipality: 'Groningen',
    province: 'groningen',
    summary: {
      nl: 'Buren uit stad en provincie die elkaar leren kennen met muziek, koffie en een goed gesprek.',
      en: 'Neighbours from town and countryside who get to know each other over music, coffee and good talk.',
      ar: 'جيران من المدينة والريف يتعارفون مع الموسيقى والقهوة والحديث الطيب.',
    },
    description: {
      nl: [
        paragraph('Noorderbuur begon met een koor van twaalf mensen. Nu zingen er zestig, in negen talen.'),
        paragraph('Elke maand staat de deur open voor wie nieuw is in Groningen. Zingen mag, luisteren ook.'),
      ],
      en: [
        paragraph(
          'Noorderbuur started as a choir of twelve. Today sixty people sing in it, in nine languages.',
        ),
        paragraph('Every month the door is open to anyone new in Groningen. You can sing, or just listen.'),
      ],
      ar: [
        paragraph('بدأت نوردربور جوقةً من اثني عشر شخصًا، واليوم يغنّي فيها ستون شخصًا بتسع لغات.'),
        paragraph('في كل شهر نفتح بابنا لكل من جاء حديثًا إلى خرونينغن، فمن شاء غنّى ومن شاء استمع.'),
      ],
    },
    website: 'https://noorderbuur.example.org',
    contact: { name: 'Hilde Bakema', email: 'hallo@noorderbuur.example.org', public: true },
    trusted: true,
  },
  {
    slug: 'drentse-buren',
    logo: 'mark-hands',
    name: 'Drentse Buren',
    municipality: 'Assen',
    province: 'drenthe',
    summary: {
      nl: 'Wij brengen mensen uit het azc en uit het dorp aan één tafel. Soms is dat een keukentafel, soms een heel plein.',
      en: 'We seat people from the reception centre and the village at one table. Sometimes a kitchen table, sometimes a whole square.',
      ar: 'نجمع سكان مركز الاستقبال وأهل القرية حول طاولة واحدة، تكون طاولة مطبخ أحيانًا وساحة كاملة أحيانًا أخرى.',
    },
    description: {
      nl: [
        paragraph(
          'Drentse Buren koppelt nieuwe bewoners aan iemand uit de straat. Samen fietsen ze langs school, huisarts en markt.',
        ),
        paragraph('Twee keer per jaar vieren we dat met een feest. Iedereen neemt iets te eten mee.'),
      ],
      en: [
        paragraph(
          'Drentse Buren introduces new residents to someone on their street. Together they cycle past the school, the doctor and the market.',
        ),
        paragraph('Twice a year we celebrate with a party. Everyone brings something to eat.'),
      ],
      ar: [
        paragraph(
          'تعرّف درينتسه بورن كل ساكن جديد بجار من شارعه، فيمرّان معًا بالدراجة على المدرسة والطبيب والسوق.',
        ),
        paragraph('ونحتفل بذلك مرتين في السنة، ويُحضر كل واحد شيئًا من الطعام.'),
      ],
    },
    website: 'https://drentseburen.example.org',
    contact: {
      name: 'Geert Hoving',
      email: 'buren@drentseburen.example.org',
      phone: '0592 555 010',
      public: true,
    },
  },
  {
    slug: 'mienskip-wolkom',
    logo: 'mark-boat',
    name: 'Mienskip Wolkom',
    municipality: 'Leeuwarden',
    province: 'friesland',
    summary: {
      nl: 'Mienskip is Fries voor gemeenschap. Wij maken hem groter, met feesten, taal en samen klussen.',
      en: 'Mienskip is Frisian for community. We make ours bigger, with parties, language and odd jobs done together.',
      ar: 'كلمة «مينسكيب» بالفريزية تعني الجماعة، ونحن نوسّعها بالأعياد واللغة والعمل المشترك.',
    },
    description: {
      nl: [
        paragraph('Bij ons leer je drie talen tegelijk: Nederlands, Fries en die van je buurman.'),
        paragraph('We knappen buurthuizen op, organiseren festivals en helpen elkaar met formulieren.'),
      ],
      en: [
        paragraph(
          'With us you learn three languages at once: Dutch, Frisian and the one your neighbour speaks.',
        ),
        paragraph('We fix up community centres, organise festivals and help each other with forms.'),
      ],
      ar: [
        paragraph('عندنا تتعلم ثلاث لغات معًا: الهولندية والفريزية ولغة جارك.'),
        paragraph('نرمّم مراكز الأحياء وننظّم المهرجانات ويساعد بعضنا بعضًا في ملء الأوراق.'),
      ],
    },
    website: 'https://mienskipwolkom.example.org',
    contact: { name: 'Sytske Douma', email: 'post@mienskipwolkom.example.org', public: true },
  },
  {
    slug: 'ijsselvrienden',
    logo: 'mark-bridge',
    name: 'IJsselvrienden',
    municipality: 'Zwolle',
    province: 'overijssel',
    summary: {
      nl: 'Vriendschap langs de IJssel: wandelen, koken en maatjes voor jongeren die alleen naar Nederland kwamen.',
      en: 'Friendship along the IJssel: walks, cooking and buddies for young people who came to the Netherlands alone.',
      ar: 'صداقة على ضفاف نهر الآيسل: نزهات وطبخ ورفاق لليافعين الذين جاؤوا إلى هولندا وحدهم.',
    },
    description: {
      nl: [
        paragraph(
          'Veel jongeren komen zonder ouders naar Nederland. Een maatje belt even, gaat mee naar de open dag, of komt kijken bij voetbal.',
        ),
        paragraph('Onze tachtig vrijwilligers wonen in Zwolle, Deventer en de dorpen ertussen.'),
      ],
      en: [
        paragraph(
          'Many young people arrive without their parents. A buddy calls now and then, comes along to an open day, or stands at the side of the football pitch.',
        ),
        paragraph('Our eighty volunteers live in Zwolle, Deventer and the villages in between.'),
      ],
      ar: [
        paragraph(
          'يصل كثير من اليافعين إلى هولندا من دون أهلهم. الرفيق يتصل بين حين وآخر، ويرافق إلى يوم المدرسة المفتوح، ويشجّع في مباراة الكرة.',
        ),
        paragraph('متطوعونا الثمانون يسكنون في زفوله وديفينتر والقرى التي بينهما.'),
      ],
    },
    website: 'https://ijsselvrienden.example.org',
    contact: { name: 'Roos ter Horst', email: 'maatjes@ijsselvrienden.example.org', public: false },
  },
  {
    slug: 'weefgoed-enschede',
    logo: 'mark-garland',
    name: 'Weefgoed Enschede',
    municipality: 'Enschede',
    province: 'overijssel',
    summary: {
      nl: 'Een open werkplaats in de oude textielstad. Wie kan weven of naaien, leert het een ander.',
      en: 'An open workshop in an old textile town. If you can weave or sew, you teach somebody else.',
      ar: 'ورشة مفتوحة في مدينة النسيج القديمة، فمن يُحسن الحياكة أو الخياطة يعلّمها لغيره.',
    },
    description: {
      nl: [
        paragraph('Aan de weeftafel hoef je niet veel te zeggen. Toch leer je elkaar snel kennen.'),
        paragraph('De slingers van veel Welkom Hier-festivals komen uit onze werkplaats.'),
      ],
      en: [
        paragraph('You don’t have to say much at a loom. You still get to know each other quickly.'),
        paragraph('The garlands at many Welkom Hier festivals were made in our workshop.'),
      ],
      ar: [
        paragraph('عند النَّول لا تحتاج إلى كلام كثير، ومع ذلك يتعارف الناس بسرعة.'),
        paragraph('كثير من أعلام الزينة في مهرجانات «أهلًا بكم هنا» خرجت من ورشتنا.'),
      ],
    },
    contact: { name: 'Meryem Aksoy', email: 'werkplaats@weefgoed.example.org', public: true },
  },
  {
    slug: 'dansend-welkom-nijmegen',
    name: 'Dansend Welkom Nijmegen',
    municipality: 'Nijmegen',
    province: 'gelderland',
    summary: {
      nl: 'Dansles van mensen uit de hele wereld, voor iedereen uit Nijmegen. Je hoeft het nog niet te kunnen.',
      en: 'Dance classes by people from all over the world, for everyone in Nijmegen. No experience needed.',
      ar: 'دروس رقص يقدّمها أناس من أنحاء العالم لكل أهل نايميخن، ولا تحتاج إلى خبرة سابقة.',
    },
    description: {
      nl: [
        paragraph(
          'Elke les geeft iemand anders: een leraar uit Asmara, een oma uit Lent, een student uit Kyiv.',
        ),
        paragraph('Een keer per jaar dansen we buiten, met de hele stad.'),
      ],
      en: [
        paragraph(
          'Somebody else teaches each class: a teacher from Asmara, a grandmother from Lent, a student from Kyiv.',
        ),
        paragraph('Once a year we dance outdoors, with the whole city.'),
      ],
      ar: [
        paragraph('لكل درس معلّم مختلف: معلّم من أسمرة، أو جدّة من لِنت، أو طالبة من كييف.'),
        paragraph('ومرة في السنة نرقص في الهواء الطلق مع المدينة كلها.'),
      ],
    },
    website: 'https://dansendwelkom.example.org',
    contact: { name: 'Selam Tesfay', email: 'dans@dansendwelkom.example.org', public: true },
  },
  {
    slug: 'rijnoever-arnhem',
    name: 'Stichting Rijnoever',
    municipality: 'Arnhem',
    province: 'gelderland',
    summary: {
      nl: 'Wij helpen vrijwilligers op weg met geld, regels en een goed plan. Dan houden zij tijd over voor mensen.',
      en: 'We help volunteers with money, rules and a good plan, so that they have time left for people.',
      ar: 'نساعد المتطوعين في المال والقوانين والتخطيط، ليبقى وقتهم للناس.',
    },
    description: {
      nl: [
        paragraph(
          'Een goed idee loopt vaak vast op een formulier. Rijnoever kent de weg bij fonds en gemeente.',
        ),
        paragraph('We geven cursussen, en drinken koffie bij wie een plan heeft.'),
      ],
      en: [
        paragraph(
          'Good ideas often get stuck on a form. Rijnoever knows its way around funds and town halls.',
        ),
        paragraph('We run courses, and come for coffee when you have a plan.'),
      ],
      ar: [
        paragraph('كثيرًا ما تتعثر الفكرة الجيدة عند استمارة. ورينوفر تعرف طريقها في الصناديق والبلديات.'),
        paragraph('نقدّم دورات، ونأتي لشرب القهوة مع كل صاحب خطة.'),
      ],
    },
    website: 'https://rijnoever.example.org',
    contact: { name: 'Wouter Leenders', email: 'info@rijnoever.example.org', public: true },
  },
]
