import { paragraph } from '../rich-text.ts'
import type { Festival } from '../types.ts'
import { items } from './programme-items.ts'

export const zuidHolland: readonly Festival[] = [
  {
    slug: 'maasklanken-op-de-hoogstraat',
    kind: 'festival',
    organisation: 'maasklanken-rotterdam',
    title: { nl: 'Maasklanken', en: 'Sounds of the Maas', ar: 'أنغام نهر الماس' },
    summary: {
      nl: 'Een dag lang muziek op elke verdieping: oud, accordeon, rap, en een koor van kleuters.',
      en: 'A day of music on every floor: oud, accordion, rap and a choir of four-year-olds.',
      ar: 'يوم كامل من الموسيقى في كل طابق: عود وأكورديون وراب وجوقة أطفال.',
    },
    body: {
      nl: [
        paragraph(
          'Muzikanten die elkaar niet kenden, kregen een uur om iets te maken. Het resultaat was nooit hetzelfde. Luisteraars liepen met een plattegrond door het gebouw.',
        ),
        paragraph('In de instrumentenbieb leende iedereen die wilde een gitaar, een darboeka of een viool.'),
      ],
      en: [
        paragraph(
          'Musicians who had never met got one hour to make something. No two results were alike. Listeners walked through the building with a map.',
        ),
        paragraph('Everyone could borrow a guitar, a darbuka or a violin from the instrument library.'),
      ],
      ar: [
        paragraph(
          'موسيقيون لا يعرف بعضهم بعضًا أُعطوا ساعة ليصنعوا شيئًا، ولم تتشابه النتائج. وتجوّل المستمعون في المبنى ومعهم خريطة.',
        ),
        paragraph('ومن مكتبة الآلات استعار كل من أراد غيتارًا أو دربكة أو كمانًا.'),
      ],
    },
    slots: [{ weekday: 'saturday', after: -30, from: '11:00', until: '20:00' }],
    venue: {
      name: 'Centrale Bibliotheek Rotterdam',
      street: 'Hoogstraat 110',
      postcode: '3011 PV',
      municipality: 'Rotterdam',
      province: 'zuid-holland',
      latitude: 51.9213,
      longitude: 4.4892,
    },
    pictures: ['musicians'],
    programme: [
      { time: '11:00', title: items.opening, who: 'Idris Osman' },
      { time: '12:00', stage: 'Elke verdieping', title: items.music },
      { time: '18:30', stage: 'Hal', title: { nl: 'Alles samen', en: 'All together', ar: 'كلنا معًا' } },
    ],
    practical: {
      languages: ['nl', 'en', 'ar', 'so', 'tr', 'es'],
      admission: 'free',
      children: true,
      wheelchair: true,
      hearingLoop: true,
      quietRoom: true,
      publicTransport: {
        nl: 'Naast station Rotterdam Blaak.',
        en: 'Next to Rotterdam Blaak station.',
        ar: 'بجانب محطة روتردام بلاك.',
      },
    },
    reach: 1100,
  },
  {
    slug: 'huiskamers-bij-elkaar-den-haag',
    kind: 'festival',
    organisation: 'haagse-huiskamers',
    title: { nl: 'Alle huiskamers bij elkaar', en: 'All living rooms together', ar: 'كل غرف المعيشة معًا' },
    summary: {
      nl: 'Twintig echte huiskamers, nagebouwd in de bibliotheek. Kies een bank en ga zitten.',
      en: 'Twenty real living rooms, rebuilt in the library. Choose a sofa and sit down.',
      ar: 'عشرون غرفة معيشة حقيقية أُعيد بناؤها في المكتبة: اختر أريكة واجلس.',
    },
    body: {
      nl: [
        paragraph(
          'Een kleed, een lamp, een foto aan de muur: elke kamer is van iemand. De bewoner schenkt thee en vertelt. Jij mag ook iets meenemen van thuis, en het laten zien.',
        ),
      ],
      en: [
        paragraph(
          'A rug, a lamp, a photograph on the wall: every room belongs to someone. Its owner pours tea and talks. You can bring something from home too, and show it.',
        ),
      ],
      ar: [
        paragraph(
          'سجادة ومصباح وصورة على الجدار: لكل غرفة صاحب يصبّ الشاي ويحكي. ويمكنك أنت أيضًا أن تُحضر شيئًا من بيتك وتُريه للناس.',
        ),
      ],
    },
    slots: [{ weekday: 'sunday', after: 48, from: '13:00', until: '17:30' }],
    venue: {
      name: 'Centrale Bibliotheek Den Haag',
      street: 'Spui 68',
      postcode: '2511 BT',
      municipality: 'Den Haag',
      province: 'zuid-holland',
      latitude: 52.0774,
      longitude: 4.3163,
    },
    pictures: ['library-courtyard', 'language-cafe'],
    programme: [
      { time: '13:00', title: items.opening, who: 'Tineke van Os' },
      {
        time: '13:30',
        title: { nl: 'Twintig huiskamers open', en: 'Twenty living rooms open', ar: 'عشرون غرفة مفتوحة' },
      },
      { time: '17:00', title: items.closing },
    ],
    practical: {
      languages: ['nl', 'en', 'ar', 'tr', 'pl'],
      interpreter: true,
      admission: 'free',
      children: true,
      wheelchair: true,
      hearingLoop: true,
      publicTransport: {
        nl: 'Tram en bus stoppen op het Spui. Vanaf Den Haag Centraal is het acht minuten lopen.',
        en: 'Trams and buses stop at Spui. An eight-minute walk from Den Haag Centraal.',
        ar: 'الترام والحافلة يقفان في ساحة سباو، وثماني دقائق مشيًا من محطة لاهاي المركزية.',
      },
    },
    status: {
      to: 'relocated',
      reason: {
        nl: 'Er komen meer mensen dan in het buurthuis passen. We zijn nu in de bibliotheek aan het Spui.',
        en: 'More people are coming than the community centre can hold. We are now in the library on Spui.',
        ar: 'عدد القادمين أكبر من أن يسعه مركز الحي، فانتقلنا إلى المكتبة في شارع سباو.',
      },
    },
  },
  {
    slug: 'fluitpolder-aan-tafel',
    kind: 'festival',
    organisation: 'vlietburen',
    title: { nl: 'De Vliet aan tafel', en: 'The Vliet at table', ar: 'جيران قناة فليت حول المائدة' },
    summary: {
      nl: 'Buren uit Leidschendam en Voorburg kookten voor elkaar. Wie niets kon koken, bracht een verhaal mee.',
      en: 'Neighbours from Leidschendam and Voorburg cooked for each other. If you couldn’t cook, you brought a story.',
      ar: 'جيران من ليدسخندام وفوربورخ طبخ بعضهم لبعض، ومن لا يُحسن الطبخ أحضر حكاية.',
    },
    body: {
      nl: [
        paragraph(
          'Aan elke tafel zaten vier mensen die elkaar niet kenden. Na het toetje hadden ze samen een lijstje: wat gaan wij nog een keer doen?',
        ),
      ],
      en: [
        paragraph(
          'At each table sat four people who did not know each other. After dessert they had made a list: what shall we do together next?',
        ),
      ],
      ar: [
        paragraph(
          'إلى كل طاولة أربعة لا يعرف بعضهم بعضًا، وبعد الحلوى كانت لهم قائمة: ماذا سنفعل معًا في المرة القادمة؟',
        ),
      ],
    },
    slots: [{ weekday: 'sunday', after: -76, from: '15:00', until: '19:00' }],
    venue: {
      name: 'Bibliotheek aan de Vliet, Leidschendam',
      street: 'Fluitpolderplein 3',
      postcode: '2262 ED',
      municipality: 'Leidschendam-Voorburg',
      province: 'zuid-holland',
      latitude: 52.0867,
      longitude: 4.3865,
    },
    pictures: ['long-table', 'library-courtyard'],
    programme: [
      { time: '15:00', title: items.opening, who: 'Joke Vermeulen' },
      { time: '16:00', title: items.sharedMeal },
      { time: '18:00', title: items.stories },
    ],
    practical: {
      languages: ['nl', 'en', 'ar', 'ti'],
      admission: 'free',
      children: true,
      wheelchair: true,
      publicTransport: {
        nl: 'Tram 6 en bus stoppen bij Leidsenhage, vier minuten lopen.',
        en: 'Tram 6 and buses stop at Leidsenhage, a four-minute walk.',
        ar: 'الترام 6 والحافلات تقف عند ليدسنهاخه، أربع دقائق مشيًا.',
      },
    },
    reach: 290,
  },
  {
    slug: 'schrijfcafe-leiden',
    kind: 'activity',
    organisation: 'vlietburen',
    title: { nl: 'Schrijfcafé', en: 'Writing café', ar: 'مقهى الكتابة' },
    summary: {
      nl: 'Schrijf een brief aan je nieuwe of je oude straat. In welke taal je maar wilt.',
      en: 'Write a letter to your new street or your old one. In any language you like.',
      ar: 'اكتب رسالة إلى شارعك الجديد أو القديم بأي لغة تحب.',
    },
    body: {
      nl: [
        paragraph(
          'Er lagen pennen in zes kleuren en woordenboeken in elf talen. Veertien brieven hingen daarna een maand in de bibliotheek.',
        ),
      ],
      en: [
        paragraph(
          'There were pens in six colours and dictionaries in eleven languages. Fourteen letters then hung in the library for a month.',
        ),
      ],
      ar: [
        paragraph(
          'كانت هناك أقلام بستة ألوان وقواميس بإحدى عشرة لغة، وعُلّقت بعدها أربع عشرة رسالة في المكتبة شهرًا.',
        ),
      ],
    },
    slots: [{ weekday: 'tuesday', after: -180, from: '19:00', until: '21:00' }],
    venue: {
      name: 'Bibliotheek Nieuwstraat',
      street: 'Nieuwstraat 4',
      postcode: '2312 KA',
      municipality: 'Leiden',
      province: 'zuid-holland',
      latitude: 52.1578,
      longitude: 4.4926,
    },
    pictures: ['library-courtyard'],
    programme: [],
    practical: {
      languages: ['nl', 'en', 'ar', 'fa'],
      admission: 'free',
      wheelchair: true,
      publicTransport: {
        nl: 'Vanaf station Leiden Centraal is het vijftien minuten lopen.',
        en: 'A fifteen-minute walk from Leiden Centraal.',
        ar: 'خمس عشرة دقيقة مشيًا من محطة لايدن المركزية.',
      },
    },
    reach: 19,
  },
]
