import { paragraph } from '../rich-text.ts'
import type { Organisation } from '../types.ts'

export const centreAndWest: readonly Organisation[] = [
  {
    slug: 'polderpioniers-flevoland',
    logo: 'mark-lantern',
    name: 'Polderpioniers Flevoland',
    municipality: 'Almere',
    province: 'flevoland',
    summary: {
      nl: 'In Flevoland is iedereen ooit nieuw geweest. Wij helpen de nieuwste pioniers op weg.',
      en: 'In Flevoland everyone was new once. We help the newest pioneers find their feet.',
      ar: 'في فليفولاند كان كل إنسان جديدًا يومًا ما، ونحن نساعد أحدث الرواد على بدء طريقهم.',
    },
    description: {
      nl: [
        paragraph(
          'De eerste bewoners van de polder kwamen met een koffer en een plan. Dat herkennen nieuwkomers meteen.',
        ),
        paragraph('We geven taalcafés in Almere, Lelystad en Emmeloord, en elk jaar een groot festival.'),
      ],
      en: [
        paragraph(
          'The first people in the polder came with a suitcase and a plan. Newcomers recognise that at once.',
        ),
        paragraph('We run language cafés in Almere, Lelystad and Emmeloord, and one big festival a year.'),
      ],
      ar: [
        paragraph('جاء أوائل سكان هذه الأرض بحقيبة وخطة، وهذا ما يفهمه القادمون الجدد فورًا.'),
        paragraph('نقيم مقاهي لغوية في ألميره وليليستاد وإميلورد، ومهرجانًا كبيرًا كل عام.'),
      ],
    },
    website: 'https://polderpioniers.example.org',
    contact: { name: 'Jaap Ruiter', email: 'pioniers@polderpioniers.example.org', public: true },
  },
  {
    slug: 'verhalenwerf-utrecht',
    logo: 'mark-circle',
    name: 'Verhalenwerf Utrecht',
    municipality: 'Utrecht',
    province: 'utrecht',
    summary: {
      nl: 'Aan de Utrechtse werven vertellen mensen hun eigen verhaal. Wij helpen met woorden, licht en publiek.',
      en: 'By the canals of Utrecht people tell their own story. We help with words, light and an audience.',
      ar: 'عند أرصفة أوتريخت يروي الناس قصصهم بأنفسهم، ونساعدهم بالكلمات والضوء والجمهور.',
    },
    description: {
      nl: [
        paragraph(
          'Een verhaal van vijf minuten verandert soms meer dan een debat van twee uur. Daarom oefenen wij met vertellers.',
        ),
        paragraph('Op ons festival vertellen buren, oud en nieuw, om de beurt. Het publiek zit dichtbij.'),
      ],
      en: [
        paragraph(
          'Five minutes of story sometimes change more than two hours of debate. That is why we practise with storytellers.',
        ),
        paragraph('At our festival neighbours old and new take turns. The audience sits close.'),
      ],
      ar: [
        paragraph('قصة من خمس دقائق قد تغيّر أكثر مما يغيّره نقاش من ساعتين، ولهذا نتدرّب مع الرواة.'),
        paragraph('وفي مهرجاننا يتناوب الجيران القدامى والجدد على الحكاية، والجمهور قريب منهم.'),
      ],
    },
    website: 'https://verhalenwerf.example.org',
    contact: {
      name: 'Nadia el Idrissi',
      email: 'verhaal@verhalenwerf.example.org',
      phone: '030 555 0140',
      public: true,
    },
    trusted: true,
  },
  {
    slug: 'eemland-ontmoet',
    name: 'Eemland Ontmoet',
    municipality: 'Amersfoort',
    province: 'utrecht',
    summary: {
      nl: 'Wandelen, sporten en werk zoeken met een stadsgenoot. In Amersfoort, Zeist en Soest.',
      en: 'Walking, sports and job hunting with someone from your town. In Amersfoort, Zeist and Soest.',
      ar: 'مشي ورياضة وبحث عن عمل مع أحد أبناء مدينتك، في أمرسفورت وزايست وسوست.',
    },
    description: {
      nl: [
        paragraph('Werk vind je vaak via iemand die je kent. Eemland Ontmoet zorgt dat je iemand kent.'),
        paragraph('Elke dinsdag wandelen we. Wie wil, praat over werk. Wie niet wil, kijkt naar de bomen.'),
      ],
      en: [
        paragraph(
          'People often find work through someone they know. Eemland Ontmoet makes sure you know someone.',
        ),
        paragraph('We walk every Tuesday. You can talk about work, or you can look at the trees.'),
      ],
      ar: [
        paragraph('كثيرًا ما يأتي العمل عن طريق معرفة شخصية، ونحن نجعل لك من تعرفه.'),
        paragraph('نمشي كل ثلاثاء، فمن أراد تحدث عن العمل، ومن أراد نظر إلى الأشجار.'),
      ],
    },
    contact: { name: 'Pieter Hagen', email: 'wandel@eemlandontmoet.example.org', public: true },
  },
  {
    slug: 'oosterpan-amsterdam',
    name: 'Stichting Oosterpan',
    municipality: 'Amsterdam',
    province: 'noord-holland',
    summary: {
      nl: 'Koks die hun land moesten verlaten, koken voor hun nieuwe stad. Iedereen kan aanschuiven.',
      en: 'Cooks who had to leave their country cook for their new city. Everyone can pull up a chair.',
      ar: 'طهاة اضطروا إلى ترك بلادهم يطبخون لمدينتهم الجديدة، ومقعدك محجوز دائمًا.',
    },
    description: {
      nl: [
        paragraph(
          'In onze keuken werken chefs, moeders en beginners. De een leert snijden, de ander leert Nederlands.',
        ),
        paragraph('Je betaalt wat je kunt missen. Van wat overblijft kopen we pannen.'),
      ],
      en: [
        paragraph(
          'Chefs, mothers and beginners work in our kitchen. Some learn to chop, others learn Dutch.',
        ),
        paragraph('You pay what you can spare. What is left over buys pans.'),
      ],
      ar: [
        paragraph('في مطبخنا طهاة محترفون وأمهات ومبتدئون: هذا يتعلم التقطيع وتلك تتعلم الهولندية.'),
        paragraph('تدفع ما تستطيع، وبما يفيض نشتري القدور.'),
      ],
    },
    website: 'https://oosterpan.example.org',
    contact: { name: 'Samir Haddad', email: 'keuken@oosterpan.example.org', public: true },
  },
  {
    slug: 'kennemer-kennissen',
    name: 'Kennemer Kennissen',
    municipality: 'Haarlem',
    province: 'noord-holland',
    summary: {
      nl: 'Van onbekende naar kennis, van kennis naar vriend. Wij regelen de eerste kop thee.',
      en: 'From stranger to acquaintance, from acquaintance to friend. We pour the first cup of tea.',
      ar: 'من غريب إلى معرفة، ومن معرفة إلى صديق، ونحن نصبّ كوب الشاي الأول.',
    },
    description: {
      nl: [
        paragraph('Kennemer Kennissen brengt gezinnen bij elkaar die in dezelfde wijk wonen.'),
        paragraph('Na drie keer thee bellen ze ons meestal niet meer. Dat is precies de bedoeling.'),
      ],
      en: [
        paragraph('Kennemer Kennissen brings together families who live in the same area.'),
        paragraph('After three cups of tea they usually stop calling us. That is exactly the idea.'),
      ],
      ar: [
        paragraph('تجمع كينيمر كينيسن بين عائلات تسكن الحي نفسه.'),
        paragraph('وبعد الكوب الثالث لا يتصلون بنا عادة، وهذا هو المقصود تمامًا.'),
      ],
    },
    contact: { name: 'Annelies Prins', email: 'thee@kennemerkennissen.example.org', public: false },
  },
  {
    slug: 'de-rode-draad-zaanstad',
    name: 'Naaiatelier De Rode Draad',
    municipality: 'Zaanstad',
    province: 'noord-holland',
    summary: {
      nl: 'Vrouwen uit Zaandam naaien samen kleding, gordijnen en vlaggen. Met kinderopvang om de hoek.',
      en: 'Women in Zaandam sew clothes, curtains and flags together. With childcare around the corner.',
      ar: 'نساء من زاندام يخِطن معًا الملابس والستائر والأعلام، وحضانة الأطفال قريبة.',
    },
    description: {
      nl: [
        paragraph('Het atelier is drie ochtenden per week open. Er zijn acht machines en altijd thee.'),
        paragraph('Sommige vrouwen begonnen hier en hebben nu een eigen winkel.'),
      ],
      en: [
        paragraph('The studio is open three mornings a week. There are eight machines, and always tea.'),
        paragraph('Some women started here and now run a shop of their own.'),
      ],
      ar: [
        paragraph('يفتح المشغل ثلاث صباحات في الأسبوع، وفيه ثماني آلات وشاي دائم.'),
        paragraph('وبعض النساء بدأن هنا وصار لهن اليوم متجر خاص.'),
      ],
    },
    contact: { name: 'Fatma Yıldız', email: 'atelier@derodedraad.example.org', public: true },
  },
]
