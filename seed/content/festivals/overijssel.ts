import { paragraph } from '../rich-text.ts'
import type { Festival } from '../types.ts'
import { items } from './programme-items.ts'

export const overijssel: readonly Festival[] = [
  {
    slug: 'zwolle-maatjesfeest',
    kind: 'festival',
    organisation: 'ijsselvrienden',
    title: { nl: 'Maatjesfeest Zwolle', en: 'Buddy party Zwolle', ar: 'عيد الرفاق في زفوله' },
    summary: {
      nl: 'Tachtig maatjes vierden dat ze elkaar kennen, en zochten er veertig bij.',
      en: 'Eighty buddies celebrated that they know each other, and looked for forty more.',
      ar: 'ثمانون رفيقًا احتفلوا بمعرفتهم وبحثوا عن أربعين آخرين.',
    },
    body: {
      nl: [
        paragraph(
          'Op het Grote Kerkplein vertelden tweetallen wat ze samen doen: naar de kapper, naar de film, naar een open dag. Wie ook een maatje wilde, kon meteen aan een tafel gaan zitten.',
        ),
        paragraph('Aan het eind van de dag waren er eenenveertig nieuwe tweetallen.'),
      ],
      en: [
        paragraph(
          'On the Grote Kerkplein pairs told what they do together: the hairdresser, the cinema, an open day. If you wanted a buddy too, you could sit down at a table right away.',
        ),
        paragraph('By the end of the day there were forty-one new pairs.'),
      ],
      ar: [
        paragraph(
          'في ساحة الكنيسة الكبرى حكى كل رفيقين ما يفعلانه معًا: الحلاق والسينما ويوم المدرسة المفتوح. ومن أراد رفيقًا جلس إلى الطاولة فورًا.',
        ),
        paragraph('وفي آخر اليوم كان هناك واحد وأربعون ثنائيًا جديدًا.'),
      ],
    },
    slots: [{ weekday: 'saturday', after: -150, from: '13:00', until: '18:00' }],
    venue: {
      name: 'Grote Kerkplein',
      street: 'Grote Kerkplein',
      postcode: '8011 PK',
      municipality: 'Zwolle',
      province: 'overijssel',
      latitude: 52.5124,
      longitude: 6.0923,
    },
    pictures: ['church-square-snow'],
    programme: [
      { time: '13:00', title: items.opening, who: 'Roos ter Horst' },
      { time: '14:00', title: items.stories },
      { time: '17:00', title: items.dance },
    ],
    practical: {
      languages: ['nl', 'en', 'ti', 'ar', 'so'],
      interpreter: true,
      admission: 'free',
      children: true,
      wheelchair: true,
      publicTransport: {
        nl: 'Vanaf station Zwolle is het twaalf minuten lopen.',
        en: 'A twelve-minute walk from Zwolle station.',
        ar: 'اثنتا عشرة دقيقة مشيًا من محطة زفوله.',
      },
    },
    reach: 350,
  },
  {
    slug: 'enschede-weeft',
    kind: 'festival',
    organisation: 'weefgoed-enschede',
    title: { nl: 'Enschede weeft', en: 'Enschede weaves', ar: 'إنسخديه تنسج' },
    summary: {
      nl: 'We weven met duizend mensen aan één doek. Elke draad krijgt een naam.',
      en: 'A thousand people weave one cloth. Every thread gets a name.',
      ar: 'ألف شخص ينسجون قماشًا واحدًا، ولكل خيط اسم.',
    },
    body: {
      nl: [
        paragraph(
          'Op de Oude Markt staat een weefgetouw van zes meter. Kies een kleur, schrijf je naam op het label en weef drie rijen. Wie wil, leert het vak van oud-wevers en van weefsters uit Afghanistan.',
        ),
        paragraph('Het doek komt daarna in de hal van het stadhuis te hangen.'),
      ],
      en: [
        paragraph(
          'On the Oude Markt stands a six-metre loom. Choose a colour, write your name on the label and weave three rows. You can learn the craft from retired mill workers and from weavers from Afghanistan.',
        ),
        paragraph('Afterwards the cloth will hang in the town hall.'),
      ],
      ar: [
        paragraph(
          'في ساحة أوده ماركت نَول طوله ستة أمتار. اختر لونًا واكتب اسمك على البطاقة وانسج ثلاثة صفوف. ويمكنك تعلّم الحرفة من عمال النسيج المتقاعدين ومن نسّاجات من أفغانستان.',
        ),
        paragraph('وبعد ذلك يُعلّق القماش في بهو دار البلدية.'),
      ],
    },
    slots: [{ weekday: 'saturday', after: 34, from: '11:00', until: '17:00' }],
    venue: {
      name: 'Oude Markt',
      street: 'Oude Markt',
      postcode: '7511 GA',
      municipality: 'Enschede',
      province: 'overijssel',
      latitude: 52.2208,
      longitude: 6.8958,
    },
    pictures: ['market-tents'],
    programme: [
      { time: '11:00', title: items.opening, who: 'Meryem Aksoy' },
      { time: '11:15', title: { nl: 'Weven aan één doek', en: 'Weaving one cloth', ar: 'نسج قماش واحد' } },
      { time: '15:00', title: items.sharedMeal },
    ],
    practical: {
      languages: ['nl', 'en', 'tr', 'fa', 'ar'],
      interpreter: true,
      admission: 'free',
      children: true,
      wheelchair: true,
      publicTransport: {
        nl: 'Vanaf station Enschede is het vijf minuten lopen.',
        en: 'A five-minute walk from Enschede station.',
        ar: 'خمس دقائق مشيًا من محطة إنسخديه.',
      },
    },
  },
  {
    slug: 'wandeling-met-een-vraag-deventer',
    kind: 'activity',
    organisation: 'ijsselvrienden',
    title: { nl: 'Wandeling met een vraag', en: 'A walk with a question', ar: 'نزهة مع سؤال' },
    summary: {
      nl: 'Twee aan twee langs de IJssel. Elk kwartier een nieuwe vraag, en een nieuwe wandelmaat.',
      en: 'Two by two along the IJssel. Every quarter of an hour a new question, and a new companion.',
      ar: 'اثنين اثنين على ضفة الآيسل، وكل ربع ساعة سؤال جديد ورفيق جديد.',
    },
    body: {
      nl: [
        paragraph(
          'De vragen zijn klein: wat rook je vroeger in huis, welk lied ken je van buiten? Bij regen lopen we korter en drinken we langer thee.',
        ),
      ],
      en: [
        paragraph(
          'The questions are small: what did your home smell of, which song do you know by heart? If it rains we walk less and drink more tea.',
        ),
      ],
      ar: [
        paragraph(
          'الأسئلة صغيرة: ما الرائحة التي كانت في بيتكم؟ وأي أغنية تحفظها؟ وإذا أمطرت قصّرنا المشي وأطلنا الشاي.',
        ),
      ],
    },
    slots: [{ weekday: 'sunday', after: 27, from: '10:30', until: '12:30' }],
    venue: {
      name: 'De Waag, op de Brink',
      street: 'Brink 56',
      postcode: '7411 BV',
      municipality: 'Deventer',
      province: 'overijssel',
      latitude: 52.2518,
      longitude: 6.1607,
    },
    pictures: ['canal-houses'],
    programme: [],
    practical: {
      languages: ['nl', 'en', 'ar'],
      admission: 'free',
      children: true,
      publicTransport: {
        nl: 'Vanaf station Deventer is het acht minuten lopen.',
        en: 'An eight-minute walk from Deventer station.',
        ar: 'ثماني دقائق مشيًا من محطة ديفينتر.',
      },
    },
  },
]
