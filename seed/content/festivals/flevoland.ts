import { paragraph } from '../rich-text.ts'
import type { Festival } from '../types.ts'
import { items } from './programme-items.ts'

export const flevoland: readonly Festival[] = [
  {
    slug: 'almere-pioniersdag',
    kind: 'festival',
    organisation: 'polderpioniers-flevoland',
    title: { nl: 'Pioniersdag Almere', en: 'Pioneers’ Day Almere', ar: 'يوم الرواد في ألميره' },
    summary: {
      nl: 'Almere is jong en iedereen kwam ergens vandaan. Vertel waar jij begon, en proef waar je buurman begon.',
      en: 'Almere is young and everyone came from somewhere. Tell us where you started, and taste where your neighbour did.',
      ar: 'ألميره مدينة فتيّة وكل من فيها جاء من مكان ما. احكِ لنا من أين بدأت، وذُق من حيث بدأ جارك.',
    },
    body: {
      nl: [
        paragraph(
          'De eerste bewoners van Almere vertellen hoe het was: een huis, een zandvlakte, geen winkel. De nieuwste bewoners vertellen over hun eerste week. Die verhalen lijken meer op elkaar dan je denkt.',
        ),
        paragraph(
          'Op het plein is een kaart van de wereld van veertig stoepkrijtjes groot. Zet een streep van jouw begin naar Almere.',
        ),
      ],
      en: [
        paragraph(
          'The first people of Almere tell what it was like: a house, a plain of sand, no shop. The newest ones talk about their first week. The stories are more alike than you would think.',
        ),
        paragraph(
          'On the square we chalk a huge map of the world. Draw a line from where you began to Almere.',
        ),
      ],
      ar: [
        paragraph(
          'يحكي أوائل سكان ألميره كيف كانت: بيت وأرض رملية ولا دكان. ويحكي أحدثهم عن أسبوعهم الأول، والحكايات أقرب إلى بعضها مما تظن.',
        ),
        paragraph('وعلى الساحة خريطة عالم كبيرة بالطباشير، فارسم خطًا من حيث بدأت إلى ألميره.'),
      ],
    },
    slots: [{ weekday: 'saturday', after: 45, from: '12:00', until: '18:00' }],
    venue: {
      name: 'de nieuwe bibliotheek',
      street: 'Stadhuisplein 101',
      postcode: '1315 XC',
      municipality: 'Almere',
      province: 'flevoland',
      latitude: 52.3722,
      longitude: 5.2197,
    },
    pictures: ['market-tents', 'playground'],
    programme: [
      { time: '12:00', title: items.opening },
      { time: '12:30', stage: 'Theaterzaal', title: items.stories, who: 'Jaap Ruiter en gasten' },
      { time: '14:00', stage: 'Plein', title: items.children },
      { time: '16:30', title: items.sharedMeal },
    ],
    practical: {
      languages: ['nl', 'en', 'ar', 'fa', 'tr'],
      interpreter: true,
      admission: 'free',
      children: true,
      wheelchair: true,
      hearingLoop: true,
      publicTransport: {
        nl: 'Vanaf station Almere Centrum is het zes minuten lopen.',
        en: 'A six-minute walk from Almere Centrum station.',
        ar: 'ست دقائق مشيًا من محطة ألميره سنتروم.',
      },
    },
  },
  {
    // Only in Dutch on purpose: English and Arabic visitors see the notice that there is no translation yet.
    slug: 'taalcafe-lelystad',
    kind: 'activity',
    organisation: 'polderpioniers-flevoland',
    title: { nl: 'Taalcafé met spelregels' },
    summary: {
      nl: 'Anderhalf uur Nederlands praten over het weer, werk en wat je gisteren at. Fouten maken hoort erbij.',
    },
    body: {
      nl: [
        paragraph(
          'Je krijgt een kaartje met een vraag en een maatje aan tafel. Na tien minuten schuif je door. Aan het einde ken je zes mensen.',
        ),
      ],
    },
    slots: [{ weekday: 'wednesday', after: 12, from: '19:30', until: '21:00' }],
    venue: {
      name: 'Stadhuisplein',
      street: 'Stadhuisplein 2',
      postcode: '8232 ZX',
      municipality: 'Lelystad',
      province: 'flevoland',
      latitude: 52.508,
      longitude: 5.4755,
    },
    pictures: ['language-cafe'],
    programme: [{ time: '19:30', title: { nl: 'Taalcafé' } }],
    practical: {
      languages: ['nl'],
      admission: 'free',
      wheelchair: true,
      publicTransport: { nl: 'Vanaf station Lelystad Centrum is het vijf minuten lopen.' },
    },
    registration: { note: { nl: 'Aanmelden hoeft niet. Kom gerust later binnen.' } },
  },
  {
    slug: 'emmeloord-oogstfeest',
    kind: 'festival',
    organisation: 'polderpioniers-flevoland',
    title: { nl: 'Oogstfeest op De Deel', en: 'Harvest party on De Deel', ar: 'عيد الحصاد في ساحة دي ديل' },
    summary: {
      nl: 'Aardappels, uien en verhalen van het land. Boeren en nieuwkomers kookten samen voor tweehonderd mensen.',
      en: 'Potatoes, onions and stories from the land. Farmers and newcomers cooked for two hundred people.',
      ar: 'بطاطا وبصل وحكايات من الحقول: فلاحون وقادمون جدد طبخوا معًا لمئتي شخص.',
    },
    body: {
      nl: [
        paragraph(
          'In de Noordoostpolder werken veel nieuwkomers op het land. Dit feest was voor hen en voor de boeren. Er stonden vier vuren en één heel grote pan.',
        ),
        paragraph('Wie wilde, kon meteen kennismaken met een werkgever of een taalmaatje.'),
      ],
      en: [
        paragraph(
          'Many newcomers in the Noordoostpolder work on the land. This party was for them and for the farmers. There were four fires and one very large pan.',
        ),
        paragraph('You could meet an employer or a language buddy on the spot.'),
      ],
      ar: [
        paragraph(
          'يعمل كثير من القادمين الجدد في حقول نوردأوستبولدر، وكان هذا العيد لهم وللفلاحين: أربع نيران وقدر ضخمة واحدة.',
        ),
        paragraph('ومن أراد تعرّف في المكان نفسه إلى صاحب عمل أو رفيق لغة.'),
      ],
    },
    slots: [{ weekday: 'saturday', after: -122, from: '15:00', until: '20:00' }],
    venue: {
      name: 'De Deel',
      street: 'De Deel',
      postcode: '8302 EK',
      municipality: 'Noordoostpolder',
      province: 'flevoland',
      latitude: 52.7107,
      longitude: 5.7485,
    },
    pictures: ['community-kitchen'],
    programme: [
      { time: '15:00', title: items.opening },
      {
        time: '15:30',
        title: { nl: 'Koken op vier vuren', en: 'Cooking on four fires', ar: 'الطبخ على أربع نيران' },
      },
      { time: '18:00', title: items.sharedMeal },
    ],
    practical: {
      languages: ['nl', 'en', 'ar', 'pl', 'uk'],
      admission: 'donation',
      price: { nl: 'Geef wat je kunt missen.', en: 'Give what you can spare.', ar: 'ادفع ما تستطيع.' },
      children: true,
      wheelchair: true,
      publicTransport: {
        nl: 'Alle bussen naar Emmeloord stoppen op het busstation, drie minuten lopen.',
        en: 'All buses to Emmeloord stop at the bus station, a three-minute walk.',
        ar: 'تقف كل حافلات إميلورد في محطة الحافلات، ثلاث دقائق مشيًا.',
      },
    },
    reach: 260,
  },
]
