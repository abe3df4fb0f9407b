import { paragraph } from '../rich-text.ts'
import type { Festival } from '../types.ts'
import { items } from './programme-items.ts'

export const noordHolland: readonly Festival[] = [
  {
    slug: 'honderd-pannen-amsterdam',
    kind: 'festival',
    organisation: 'oosterpan-amsterdam',
    partners: ['de-rode-draad-zaanstad'],
    title: { nl: 'Honderd pannen', en: 'One hundred pans', ar: 'مئة قدر' },
    summary: {
      nl: 'Honderd thuiskoks nemen hun pan mee naar de bibliotheek. Jij neemt een lepel mee.',
      en: 'A hundred home cooks bring their pan to the library. You bring a spoon.',
      ar: 'مئة طباخ بيتي يُحضرون قدورهم إلى المكتبة، وأنت تُحضر ملعقتك.',
    },
    body: {
      nl: [
        paragraph(
          'Bij elke pan hoort een kok, en bij elke kok een verhaal. Je loopt van tafel naar tafel en proeft. Op een kaart lees je wat erin zit, ook voor wie geen vlees of noten eet.',
        ),
        paragraph('Boven in het gebouw spelen kinderen winkeltje in zes talen.'),
      ],
      en: [
        paragraph(
          'Every pan has a cook, and every cook a story. You walk from table to table and taste. A card tells you what is in it, also if you eat no meat or nuts.',
        ),
        paragraph('Upstairs children play shop in six languages.'),
      ],
      ar: [
        paragraph(
          'لكل قدر طباخ، ولكل طباخ حكاية. تمشي من طاولة إلى طاولة وتتذوّق، وبطاقة تخبرك بما في القدر، لمن لا يأكل اللحم أو المكسرات أيضًا.',
        ),
        paragraph('وفي الطابق العلوي يلعب الأطفال لعبة الدكان بست لغات.'),
      ],
    },
    slots: [{ weekday: 'saturday', after: 5, from: '12:00', until: '18:00' }],
    venue: {
      name: 'OBA Oosterdok',
      street: 'Oosterdokskade 143',
      postcode: '1011 DL',
      municipality: 'Amsterdam',
      province: 'noord-holland',
      latitude: 52.3759,
      longitude: 4.9083,
      directions: {
        nl: 'Ga naar binnen en volg de slingers naar links.',
        en: 'Go in and follow the garlands to the left.',
        ar: 'ادخل واتبع أعلام الزينة إلى اليسار.',
      },
    },
    pictures: ['community-kitchen', 'long-table'],
    programme: [
      { time: '12:00', title: items.opening, who: 'Samir Haddad' },
      {
        time: '12:30',
        stage: 'Begane grond',
        title: { nl: 'Honderd pannen open', en: 'One hundred pans open', ar: 'مئة قدر تُفتح' },
      },
      { time: '14:00', stage: 'Eerste verdieping', title: items.children },
      { time: '16:00', stage: 'Theater', title: items.music },
    ],
    practical: {
      languages: ['nl', 'en', 'ar', 'fa', 'tr', 'so', 'es'],
      interpreter: true,
      admission: 'donation',
      price: { nl: 'Betaal wat je kunt missen.', en: 'Pay what you can spare.', ar: 'ادفع ما تستطيع.' },
      children: true,
      wheelchair: true,
      hearingLoop: true,
      quietRoom: true,
      publicTransport: {
        nl: 'Vanaf station Amsterdam Centraal is het acht minuten lopen.',
        en: 'An eight-minute walk from Amsterdam Centraal.',
        ar: 'ثماني دقائق مشيًا من محطة أمستردام المركزية.',
      },
    },
  },
  {
    slug: 'thee-op-de-grote-markt-haarlem',
    kind: 'festival',
    organisation: 'kennemer-kennissen',
    title: { nl: 'Thee op de Grote Markt', en: 'Tea on the Grote Markt', ar: 'شاي في ساحة خروته ماركت' },
    summary: {
      nl: 'Dertig theepotten, dertig tafels, en steeds iemand tegenover je die je nog niet kent.',
      en: 'Thirty teapots, thirty tables, and always somebody across from you whom you don’t know yet.',
      ar: 'ثلاثون إبريق شاي وثلاثون طاولة، وأمامك دائمًا شخص لا تعرفه بعد.',
    },
    body: {
      nl: [
        paragraph(
          'Een kop thee duurt een kwartier. Dan klinkt de bel van de Bavo en schuif je op. Gezinnen uit dezelfde wijk krijgen een tafel bij elkaar.',
        ),
      ],
      en: [
        paragraph(
          'A cup of tea takes a quarter of an hour. Then the bell of St Bavo’s rings and you move on. Families from the same area share a table.',
        ),
      ],
      ar: [
        paragraph(
          'كوب الشاي ربع ساعة، ثم يدق جرس كنيسة بافو فتنتقل إلى طاولة أخرى. والعائلات من الحي نفسه تجلس معًا.',
        ),
      ],
    },
    slots: [{ weekday: 'sunday', after: 29, from: '13:00', until: '17:00' }],
    venue: {
      name: 'Grote Markt',
      street: 'Grote Markt 2',
      postcode: '2011 RD',
      municipality: 'Haarlem',
      province: 'noord-holland',
      latitude: 52.3812,
      longitude: 4.6364,
    },
    pictures: ['language-cafe', 'market-tents'],
    programme: [
      { time: '13:00', title: items.opening },
      { time: '13:15', title: { nl: 'Theerondes', en: 'Rounds of tea', ar: 'جولات الشاي' } },
      { time: '16:00', title: items.music },
    ],
    practical: {
      languages: ['nl', 'en', 'ar', 'tr', 'ku'],
      admission: 'free',
      children: true,
      wheelchair: true,
      publicTransport: {
        nl: 'Vanaf station Haarlem is het tien minuten lopen.',
        en: 'A ten-minute walk from Haarlem station.',
        ar: 'عشر دقائق مشيًا من محطة هارلم.',
      },
    },
    status: {
      to: 'rescheduled',
      previous: { weekday: 'sunday', after: 15, from: '13:00', until: '17:00' },
      reason: {
        nl: 'Op de eerste datum staat de kermis op het plein. We schuiven twee weken op.',
        en: 'On the first date there is a fair on the square. We are moving it two weeks later.',
        ar: 'في الموعد الأول تشغل الملاهي الساحة، فأجّلناه أسبوعين.',
      },
    },
  },
  {
    slug: 'vlaggen-naaien-zaandam',
    kind: 'activity',
    organisation: 'de-rode-draad-zaanstad',
    title: { nl: 'Vlaggen naaien', en: 'Sewing flags', ar: 'خياطة الأعلام' },
    summary: {
      nl: 'Samen naaiden we honderd meter slinger voor de festivals van dit jaar.',
      en: 'Together we sewed a hundred metres of garland for this year’s festivals.',
      ar: 'خِطنا معًا مئة متر من أعلام الزينة لمهرجانات هذا العام.',
    },
    body: {
      nl: [
        paragraph(
          'Van oude gordijnen en overhemden werden vlaggen. Beginners leerden een rechte naad, en iedereen borduurde een woord in de eigen taal.',
        ),
      ],
      en: [
        paragraph(
          'Old curtains and shirts became flags. Beginners learned a straight seam, and everyone embroidered one word in their own language.',
        ),
      ],
      ar: [
        paragraph(
          'تحوّلت الستائر والقمصان القديمة إلى أعلام، وتعلّم المبتدئون الدرزة المستقيمة، وطرّز كل واحد كلمة بلغته.',
        ),
      ],
    },
    slots: [{ weekday: 'monday', after: -14, from: '09:30', until: '12:00' }],
    venue: {
      name: 'Stadhuisplein',
      street: 'Stadhuisplein 100',
      postcode: '1506 MZ',
      municipality: 'Zaanstad',
      province: 'noord-holland',
      latitude: 52.4387,
      longitude: 4.8136,
    },
    pictures: ['canal-houses'],
    programme: [],
    practical: {
      languages: ['nl', 'tr', 'ar'],
      admission: 'free',
      children: true,
      wheelchair: true,
      publicTransport: {
        nl: 'Naast station Zaandam.',
        en: 'Next to Zaandam station.',
        ar: 'بجانب محطة زاندام.',
      },
    },
    reach: 24,
  },
  {
    slug: 'alkmaar-doet-mee',
    kind: 'festival',
    organisation: 'kennemer-kennissen',
    title: { nl: 'Alkmaar doet mee', en: 'Alkmaar joins in', ar: 'ألكمار تشارك' },
    summary: {
      nl: 'Sportclubs, koren en buurthuizen laten zien waar jij volgende week kunt aansluiten.',
      en: 'Sports clubs, choirs and community centres show you what you can join next week.',
      ar: 'نوادٍ رياضية وجوقات ومراكز أحياء تريك أين يمكنك أن تشارك الأسبوع القادم.',
    },
    body: {
      nl: [
        paragraph(
          'Veel mensen willen meedoen en weten niet waar. Veel clubs zoeken mensen en weten niet wie. Deze middag vinden ze elkaar. Je mag alles een keer proberen.',
        ),
      ],
      en: [
        paragraph(
          'Many people want to join in and don’t know where. Many clubs look for people and don’t know whom. This afternoon they find each other. You may try everything once.',
        ),
      ],
      ar: [
        paragraph(
          'كثيرون يريدون المشاركة ولا يعرفون أين، ونوادٍ كثيرة تبحث عن ناس ولا تعرف من. في هذه العصرية يلتقون، ولك أن تجرّب كل شيء مرة.',
        ),
      ],
    },
    slots: [{ weekday: 'saturday', after: 73, from: '12:00', until: '16:30' }],
    venue: {
      name: 'Canadaplein',
      street: 'Canadaplein 2',
      postcode: '1811 KE',
      municipality: 'Alkmaar',
      province: 'noord-holland',
      latitude: 52.6324,
      longitude: 4.7437,
    },
    pictures: ['football-field', 'market-tents'],
    programme: [
      { time: '12:00', title: items.opening },
      { time: '12:15', title: items.market },
      { time: '15:30', title: items.music },
    ],
    practical: {
      languages: ['nl', 'en', 'uk', 'ar'],
      admission: 'free',
      children: true,
      wheelchair: true,
      quietRoom: true,
      publicTransport: {
        nl: 'Vanaf station Alkmaar is het tien minuten lopen.',
        en: 'A ten-minute walk from Alkmaar station.',
        ar: 'عشر دقائق مشيًا من محطة ألكمار.',
      },
    },
  },
]
