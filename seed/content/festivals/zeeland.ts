import { paragraph } from '../rich-text.ts'
import type { Festival } from '../types.ts'
import { items } from './programme-items.ts'

export const zeeland: readonly Festival[] = [
  {
    slug: 'middelburg-slingert',
    kind: 'festival',
    organisation: 'zeeuwse-ontmoetingskring',
    partners: ['weefgoed-enschede'],
    title: { nl: 'Middelburg slingert', en: 'Middelburg in garlands', ar: 'ميدلبورخ تتزيّن' },
    summary: {
      nl: 'Van huis tot huis hangen slingers naar de Markt. Volg ze en je komt vanzelf bij het eten.',
      en: 'From house to house, garlands lead to the Markt. Follow them and you will find the food.',
      ar: 'أعلام الزينة من بيت إلى بيت حتى ساحة السوق، اتبعها تصل إلى الطعام.',
    },
    body: {
      nl: [
        paragraph(
          'Buurten maakten zelf de vlaggen: met gedichten, recepten en tekeningen. Op de Markt komen acht slingers samen boven één tafel.',
        ),
        paragraph('Om vier uur spelen jongeren uit Zeeland en Eritrea een stuk over de zee.'),
      ],
      en: [
        paragraph(
          'Neighbourhoods made the flags themselves: with poems, recipes and drawings. On the Markt eight garlands meet above one table.',
        ),
        paragraph('At four, young people from Zeeland and Eritrea perform a play about the sea.'),
      ],
      ar: [
        paragraph(
          'صنع أهل الأحياء الأعلام بأنفسهم: فيها أشعار ووصفات ورسوم. وفي السوق تلتقي ثماني سلاسل فوق مائدة واحدة.',
        ),
        paragraph('وفي الرابعة يقدّم شباب من زيلاند وإريتريا مسرحية عن البحر.'),
      ],
    },
    slots: [{ weekday: 'saturday', after: 41, from: '12:00', until: '18:00' }],
    venue: {
      name: 'Markt',
      street: 'Markt 1',
      postcode: '4331 LJ',
      municipality: 'Middelburg',
      province: 'zeeland',
      latitude: 51.4988,
      longitude: 3.6105,
    },
    pictures: ['harbour-quay', 'market-tents'],
    programme: [
      { time: '12:00', title: items.opening, who: 'Adriaan Poppe' },
      { time: '13:00', title: items.sharedMeal },
      {
        time: '16:00',
        stage: 'Stadhuistrap',
        title: { nl: 'Toneel over de zee', en: 'A play about the sea', ar: 'مسرحية عن البحر' },
      },
    ],
    practical: {
      languages: ['nl', 'en', 'ti', 'ar', 'uk'],
      interpreter: true,
      admission: 'free',
      children: true,
      wheelchair: true,
      publicTransport: {
        nl: 'Vanaf station Middelburg is het acht minuten lopen.',
        en: 'An eight-minute walk from Middelburg station.',
        ar: 'ثماني دقائق مشيًا من محطة ميدلبورخ.',
      },
    },
  },
  {
    slug: 'vlissingen-zeefeest',
    kind: 'festival',
    organisation: 'zeeuwse-ontmoetingskring',
    title: { nl: 'Zeefeest Vlissingen', en: 'Sea party Vlissingen', ar: 'عيد البحر في فليسينغن' },
    summary: {
      nl: 'Mosselen en falafel uit dezelfde pan, vliegers op het strand en liedjes van zeelui.',
      en: 'Mussels and falafel from neighbouring pans, kites on the beach and sailors’ songs.',
      ar: 'بلح بحر وفلافل جنبًا إلى جنب وطائرات ورقية على الشاطئ وأغاني بحّارة.',
    },
    body: {
      nl: [
        paragraph(
          'Kinderen bouwden vliegers met papier en stokjes, zoals in Kabul. De wind deed de rest. Op het Bellamypark zongen oude loodsen liedjes die iedereen na twee keer kende.',
        ),
      ],
      en: [
        paragraph(
          'Children built kites of paper and sticks, as they do in Kabul. The wind did the rest. In the Bellamypark retired pilots sang songs that everyone knew after two rounds.',
        ),
      ],
      ar: [
        paragraph(
          'صنع الأطفال طائرات من ورق وعيدان كما في كابول، وتكفّلت الريح بالباقي. وفي ساحة بيلامي غنّى مرشدو السفن المتقاعدون أغاني حفظها الجميع من المرة الثانية.',
        ),
      ],
    },
    slots: [{ weekday: 'saturday', after: -100, from: '12:00', until: '19:00' }],
    venue: {
      name: 'Bellamypark',
      street: 'Bellamypark',
      postcode: '4381 CG',
      municipality: 'Vlissingen',
      province: 'zeeland',
      latitude: 51.4425,
      longitude: 3.5735,
    },
    pictures: ['beach-kites', 'harbour-quay'],
    programme: [
      { time: '12:00', title: items.opening },
      { time: '13:00', title: { nl: 'Vliegers bouwen', en: 'Building kites', ar: 'صنع الطائرات الورقية' } },
      { time: '17:00', title: items.sharedMeal },
    ],
    practical: {
      languages: ['nl', 'en', 'fa', 'ar'],
      admission: 'donation',
      price: {
        nl: 'Een paar euro voor het eten is fijn.',
        en: 'A few euros for the food are welcome.',
        ar: 'بضعة يورو للطعام تسرّنا.',
      },
      children: true,
      wheelchair: true,
      publicTransport: {
        nl: 'Vanaf station Vlissingen rijdt een bus naar het Bellamypark.',
        en: 'A bus runs from Vlissingen station to the Bellamypark.',
        ar: 'حافلة من محطة فليسينغن إلى ساحة بيلامي.',
      },
    },
    reach: 220,
  },
  {
    // Only in Dutch on purpose, see taalcafe-lelystad in flevoland.ts.
    slug: 'spelletjesbus-goes',
    kind: 'activity',
    organisation: 'zeeuwse-ontmoetingskring',
    title: { nl: 'De spelletjesbus in Goes' },
    summary: {
      nl: 'Een bus vol spelletjes op de Grote Markt. Stap in, kies een spel en zoek een tegenstander.',
    },
    body: { nl: [paragraph('Voor alle leeftijden. Regent het? Dan spelen we in de bus.')] },
    slots: [{ weekday: 'wednesday', after: 72, from: '14:00', until: '17:00' }],
    venue: {
      name: 'Grote Markt',
      street: 'Grote Markt 1',
      postcode: '4461 AH',
      municipality: 'Goes',
      province: 'zeeland',
      latitude: 51.5041,
      longitude: 3.8903,
    },
    pictures: ['playground'],
    programme: [],
    practical: {
      languages: ['nl', 'en'],
      admission: 'free',
      children: true,
      publicTransport: { nl: 'Vanaf station Goes is het zeven minuten lopen.' },
    },
  },
]
