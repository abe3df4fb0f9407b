import { paragraph } from '../rich-text.ts'
import type { Festival } from '../types.ts'
import { items } from './programme-items.ts'

export const friesland: readonly Festival[] = [
  {
    slug: 'twee-dagen-wolkom-leeuwarden',
    kind: 'festival',
    organisation: 'mienskip-wolkom',
    partners: ['noorderbuur-groningen'],
    title: { nl: 'Twee dagen Wolkom', en: 'Two days of Wolkom', ar: 'يومان من الترحيب' },
    summary: {
      nl: 'Een heel weekend bij de scheve toren: zaterdag zingen en eten, zondag werken en wandelen.',
      en: 'A whole weekend by the leaning tower: singing and eating on Saturday, working and walking on Sunday.',
      ar: 'نهاية أسبوع كاملة عند البرج المائل: غناء وطعام يوم السبت، وعمل ونزهة يوم الأحد.',
    },
    body: {
      nl: [
        paragraph(
          'Zaterdag hangt het plein vol slingers. Drie koren zingen tegelijk, en daarna met elkaar. Het eten komt uit vijftien keukens.',
        ),
        paragraph(
          'Zondag is rustiger. Initiatieven uit Friesland laten zien wat ze doen en zoeken hulp. Daarna lopen we langs de grachten met een gids die hier zelf pas twee jaar woont.',
        ),
      ],
      en: [
        paragraph(
          'On Saturday the square is full of garlands. Three choirs sing at once, and then together. The food comes from fifteen kitchens.',
        ),
        paragraph(
          'Sunday is calmer. Projects from Friesland show what they do and look for help. Then we walk along the canals with a guide who has lived here for only two years.',
        ),
      ],
      ar: [
        paragraph(
          'يوم السبت تمتلئ الساحة بأعلام الزينة، وتغنّي ثلاث جوقات كلٌّ على حدة ثم معًا، ويأتي الطعام من خمسة عشر مطبخًا.',
        ),
        paragraph(
          'ويوم الأحد أهدأ: تعرض مبادرات فريزلاند عملها وتبحث عن أيدٍ تساعدها، ثم نتنزه على القنوات مع دليل لم يمضِ على سكنه هنا غير عامين.',
        ),
      ],
    },
    slots: [
      { weekday: 'saturday', after: 31, from: '13:00', until: '22:00' },
      { weekday: 'sunday', after: 32, from: '11:00', until: '16:00' },
    ],
    venue: {
      name: 'Oldehoofsterkerkhof',
      street: 'Oldehoofsterkerkhof',
      postcode: '8911 DH',
      municipality: 'Leeuwarden',
      province: 'friesland',
      latitude: 53.2037,
      longitude: 5.7884,
    },
    pictures: ['musicians', 'long-table'],
    programme: [
      { day: 0, time: '13:00', title: items.opening, who: 'Sytske Douma' },
      {
        day: 0,
        time: '15:00',
        stage: 'Grote tent',
        title: { nl: 'Drie koren', en: 'Three choirs', ar: 'ثلاث جوقات' },
      },
      { day: 0, time: '18:00', title: items.sharedMeal },
      { day: 1, time: '11:00', title: items.market },
      {
        day: 1,
        time: '14:00',
        title: { nl: 'Wandeling langs de grachten', en: 'Walk along the canals', ar: 'نزهة على القنوات' },
      },
    ],
    practical: {
      languages: ['nl', 'en', 'ar', 'uk', 'ti'],
      interpreter: true,
      admission: 'free',
      children: true,
      wheelchair: true,
      hearingLoop: true,
      quietRoom: true,
      publicTransport: {
        nl: 'Vanaf station Leeuwarden is het twaalf minuten lopen.',
        en: 'A twelve-minute walk from Leeuwarden station.',
        ar: 'اثنتا عشرة دقيقة مشيًا من محطة ليواردن.',
      },
    },
  },
  {
    slug: 'sneek-vaart-samen',
    kind: 'festival',
    organisation: 'mienskip-wolkom',
    title: { nl: 'Sneek vaart samen', en: 'Sneek sails together', ar: 'سنيك تبحر معًا' },
    summary: {
      nl: 'Stap in een bootje met iemand die je nog niet kent. Op de kade is er muziek, thee en oranjekoek.',
      en: 'Get into a boat with someone you don’t know yet. On the quay there is music, tea and Frisian cake.',
      ar: 'اركب قاربًا مع شخص لا تعرفه بعد، وعلى الرصيف موسيقى وشاي وكعك فريزي.',
    },
    body: {
      nl: [
        paragraph(
          'Water is voor Friezen gewoon. Voor wie over zee is gevlucht, is het dat niet. Daarom varen we langzaam, met zwemvesten, en altijd met iemand die uitlegt wat er gebeurt.',
        ),
        paragraph('Liever op het droge? Op het Martiniplein leren de schippers je knopen leggen.'),
      ],
      en: [
        paragraph(
          'Frisians are used to water. People who fled across the sea are not. So we sail slowly, with life jackets, and always with someone who explains what is going on.',
        ),
        paragraph('Rather stay ashore? On the Martiniplein the skippers teach you to tie knots.'),
      ],
      ar: [
        paragraph(
          'الماء مألوف لأهل فريزلاند، وليس كذلك لمن عبر البحر هاربًا. لذلك نبحر ببطء ومع سترات النجاة، ومعك دائمًا من يشرح ما يجري.',
        ),
        paragraph('تفضّل اليابسة؟ في ساحة مارتيني يعلّمك البحّارة ربط العقد.'),
      ],
    },
    slots: [{ weekday: 'saturday', after: 143, from: '12:00', until: '17:00' }],
    venue: {
      name: 'Martiniplein',
      street: 'Martiniplein',
      postcode: '8601 EG',
      municipality: 'Súdwest-Fryslân',
      province: 'friesland',
      latitude: 53.0321,
      longitude: 5.6573,
    },
    // Without a picture on purpose: the site draws a garland for this festival.
    pictures: [],
    programme: [
      { time: '12:00', title: items.opening },
      {
        time: '12:30',
        title: { nl: 'Varen, elk half uur', en: 'Sailing, every half hour', ar: 'إبحار كل نصف ساعة' },
      },
      { time: '15:30', title: items.music, who: 'Sjongers fan Snits' },
    ],
    practical: {
      languages: ['nl', 'en', 'ar'],
      admission: 'free',
      children: true,
      publicTransport: {
        nl: 'Vanaf station Sneek is het acht minuten lopen.',
        en: 'An eight-minute walk from Sneek station.',
        ar: 'ثماني دقائق مشيًا من محطة سنيك.',
      },
    },
    registration: {
      note: {
        nl: 'Voor het varen haal je op de dag zelf een kaartje bij de kade.',
        en: 'For the boats, pick up a ticket on the quay on the day.',
        ar: 'للإبحار خذ بطاقة من الرصيف في اليوم نفسه.',
      },
    },
  },
]
