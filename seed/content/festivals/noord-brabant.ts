import { bold, paragraph } from '../rich-text.ts'
import type { Festival } from '../types.ts'
import { items } from './programme-items.ts'

export const noordBrabant: readonly Festival[] = [
  {
    slug: 'eindhoven-geeft-licht',
    kind: 'festival',
    organisation: 'fietsgilde-iedereen',
    title: { nl: 'Eindhoven geeft licht', en: 'Eindhoven gives light', ar: 'آيندهوفن تضيء' },
    summary: {
      nl: 'Maak een lantaarn van papier, loop mee door de stad en drink warme chocolademelk op het plein.',
      en: 'Make a paper lantern, walk through the city with us and drink hot chocolate on the square.',
      ar: 'اصنع فانوسًا من الورق وامشِ معنا في المدينة واشرب الشوكولاتة الساخنة في الساحة.',
    },
    body: {
      nl: [
        paragraph(
          'Vanaf vijf uur knippen en plakken we. Om zeven uur vertrekt de stoet. Op elke hoek speelt iemand muziek uit een ander land.',
        ),
        paragraph('We sluiten af met een lied dat je onderweg al hebt geleerd.'),
      ],
      en: [
        paragraph(
          'From five o’clock we cut and paste. At seven the parade leaves. On every corner someone plays music from another country.',
        ),
        paragraph('We end with a song you will have learned along the way.'),
      ],
      ar: [
        paragraph('من الخامسة نقصّ ونلصق، وفي السابعة ينطلق الموكب، وعند كل زاوية من يعزف موسيقى من بلد آخر.'),
        paragraph('ونختم بأغنية تكون قد تعلّمتها في الطريق.'),
      ],
    },
    slots: [{ weekday: 'saturday', after: 66, from: '17:00', until: '21:30' }],
    venue: {
      name: '18 Septemberplein',
      street: '18 Septemberplein',
      postcode: '5611 AL',
      municipality: 'Eindhoven',
      province: 'noord-brabant',
      latitude: 51.4421,
      longitude: 5.4781,
    },
    pictures: ['windmill-polder'],
    programme: [
      { time: '17:00', title: { nl: 'Lantaarns maken', en: 'Making lanterns', ar: 'صنع الفوانيس' } },
      { time: '19:00', title: { nl: 'Optocht', en: 'Parade', ar: 'الموكب' } },
      { time: '20:30', title: items.closing },
    ],
    practical: {
      languages: ['nl', 'en', 'ar', 'fa', 'tr', 'uk'],
      admission: 'free',
      children: true,
      wheelchair: true,
      quietRoom: true,
      publicTransport: {
        nl: 'Vanaf station Eindhoven Centraal is het twee minuten lopen.',
        en: 'A two-minute walk from Eindhoven Centraal.',
        ar: 'دقيقتان مشيًا من محطة آيندهوفن المركزية.',
      },
    },
  },
  {
    slug: 'tilburg-op-wielen',
    kind: 'festival',
    organisation: 'fietsgilde-iedereen',
    title: { nl: 'Tilburg op wielen', en: 'Tilburg on wheels', ar: 'تيلبورغ على عجلات' },
    summary: {
      nl: 'Fietsles, een fietsenmarkt en een tocht door de stad met iemand die de weg net heeft geleerd.',
      en: 'Cycling lessons, a bike market and a ride through town with someone who has just learned the way.',
      ar: 'دروس ركوب الدراجة وسوق دراجات وجولة في المدينة مع من تعلّم الطريق حديثًا.',
    },
    body: {
      nl: [
        paragraph(
          'Je komt met of zonder fiets. ',
          bold('Zonder rijbewijs, zonder zijwieltjes, zonder haast.'),
          ' Aan het eind van de dag krijgt iedereen die voor het eerst fietste een bel.',
        ),
      ],
      en: [
        paragraph(
          'Come with or without a bike. ',
          bold('No licence, no stabilisers, no hurry.'),
          ' At the end of the day everyone who cycled for the first time gets a bell.',
        ),
      ],
      ar: [
        paragraph(
          'تعال بدراجة أو بدونها. ',
          bold('لا رخصة ولا عجلات مساعدة ولا عجلة.'),
          ' وفي آخر اليوم يأخذ كل من ركب للمرة الأولى جرسًا.',
        ),
      ],
    },
    slots: [{ weekday: 'sunday', after: 80, from: '11:00', until: '16:00' }],
    venue: {
      name: 'LocHal',
      street: 'Burgemeester Brokxlaan 1000',
      postcode: '5041 SG',
      municipality: 'Tilburg',
      province: 'noord-brabant',
      latitude: 51.5613,
      longitude: 5.0816,
    },
    pictures: ['park-bicycles'],
    programme: [
      { time: '11:00', title: items.opening, who: 'Yonas Haile' },
      {
        time: '11:30',
        title: { nl: 'Fietsles voor beginners', en: 'Cycling for beginners', ar: 'درس للمبتدئين' },
      },
      {
        time: '14:00',
        title: { nl: 'Tocht door Tilburg', en: 'Ride through Tilburg', ar: 'جولة في تيلبورغ' },
      },
    ],
    practical: {
      languages: ['nl', 'en', 'ti', 'ar'],
      admission: 'free',
      children: true,
      wheelchair: true,
      publicTransport: {
        nl: 'De LocHal staat naast station Tilburg.',
        en: 'The LocHal is next to Tilburg station.',
        ar: 'مبنى لوخهال بجانب محطة تيلبورغ.',
      },
    },
    status: {
      to: 'postponed',
      reason: {
        nl: 'De hal is door lekkage gesloten. Zodra we de nieuwe datum weten, staat hij hier.',
        en: 'A leak has closed the hall. As soon as we know the new date, you will find it here.',
        ar: 'القاعة مغلقة بسبب تسرّب، وسنكتب الموعد الجديد هنا فور معرفته.',
      },
    },
  },
  {
    slug: 'parade-in-bloei-den-bosch',
    kind: 'festival',
    organisation: 'bossche-tuinen-delen',
    title: { nl: 'De Parade in bloei', en: 'The Parade in bloom', ar: 'ساحة باراد تزهر' },
    summary: {
      nl: 'Een plein vol plantenbakken, zaden om te ruilen en eten uit twintig moestuinen.',
      en: 'A square full of planters, seeds to swap and food from twenty vegetable gardens.',
      ar: 'ساحة مملوءة بأحواض الزرع، وبذور للتبادل، وطعام من عشرين حديقة.',
    },
    body: {
      nl: [
        paragraph(
          'Tuiniers ruilden zaden die soms een lange reis hadden gemaakt. Wie niets te ruilen had, kreeg een stekje munt.',
        ),
        paragraph('De oogst ging in de pan. Om vijf uur zat het hele plein te eten onder de Sint-Jan.'),
      ],
      en: [
        paragraph(
          'Gardeners swapped seeds, some of which had travelled far. If you had nothing to swap, you got a cutting of mint.',
        ),
        paragraph(
          'The harvest went into the pan. At five the whole square was eating beside St John’s cathedral.',
        ),
      ],
      ar: [
        paragraph('تبادل البستانيون بذورًا قطع بعضها طريقًا طويلًا، ومن لم يكن معه شيء أخذ غصن نعناع.'),
        paragraph('ودخل المحصول القدر، وفي الخامسة كانت الساحة كلها تأكل بجوار كاتدرائية القديس يوحنا.'),
      ],
    },
    slots: [{ weekday: 'saturday', after: -90, from: '12:00', until: '18:00' }],
    venue: {
      name: 'De Parade',
      street: 'Parade',
      postcode: '5211 KL',
      municipality: "'s-Hertogenbosch",
      province: 'noord-brabant',
      latitude: 51.6877,
      longitude: 5.3075,
    },
    pictures: ['city-garden'],
    programme: [
      { time: '12:00', title: { nl: 'Zaden ruilen', en: 'Seed swap', ar: 'تبادل البذور' } },
      { time: '15:00', title: items.children },
      { time: '17:00', title: items.sharedMeal },
    ],
    practical: {
      languages: ['nl', 'en', 'ar', 'tr', 'so'],
      admission: 'free',
      children: true,
      wheelchair: true,
      publicTransport: {
        nl: 'Vanaf station ’s-Hertogenbosch is het vijftien minuten lopen.',
        en: 'A fifteen-minute walk from ’s-Hertogenbosch station.',
        ar: 'خمس عشرة دقيقة مشيًا من محطة سيرتوخنبوس.',
      },
    },
    reach: 480,
  },
]
