import { paragraph } from '../rich-text.ts'
import type { Festival, Venue } from '../types.ts'
import { items } from './programme-items.ts'

const neude: Venue = {
  name: 'Bibliotheek Neude',
  street: 'Neude 11',
  postcode: '3512 AE',
  municipality: 'Utrecht',
  province: 'utrecht',
  latitude: 52.0931,
  longitude: 5.1184,
  directions: {
    nl: 'De ingang is onder de grote bogen. Naar de zaal gaat een lift.',
    en: 'The entrance is under the big arches. There is a lift to the hall.',
    ar: 'المدخل تحت الأقواس الكبيرة، والمصعد يوصلك إلى القاعة.',
  },
}

const byTrain = {
  nl: 'Vanaf Utrecht Centraal is het tien minuten lopen.',
  en: 'A ten-minute walk from Utrecht Centraal.',
  ar: 'عشر دقائق مشيًا من محطة أوتريخت المركزية.',
}

export const utrecht: readonly Festival[] = [
  {
    slug: 'neude-vol-verhalen-vertrekken',
    kind: 'festival',
    organisation: 'verhalenwerf-utrecht',
    title: {
      nl: 'Neude vol verhalen: vertrekken',
      en: 'Neude full of stories: leaving',
      ar: 'ساحة نوده ملأى بالحكايات: الرحيل',
    },
    summary: {
      nl: 'Veertig vertellers over de dag dat ze weggingen: van huis, van school, uit hun land.',
      en: 'Forty storytellers on the day they left: home, school, their country.',
      ar: 'أربعون راويًا يحكون عن يوم رحيلهم: عن البيت أو المدرسة أو الوطن.',
    },
    body: {
      nl: [
        paragraph(
          'Een weduwe uit Lombok vertelde over haar verhuizing van twee straten. Een leraar uit Khartoem over een reis van twee jaar. Het publiek luisterde naar allebei even stil.',
        ),
      ],
      en: [
        paragraph(
          'A widow from the Lombok district spoke about moving two streets away. A teacher from Khartoum about a journey of two years. The audience was equally quiet for both.',
        ),
      ],
      ar: [
        paragraph(
          'حكت أرملة من حي لومبوك عن انتقالها شارعين، وحكى معلّم من الخرطوم عن رحلة دامت عامين، وأنصت الجمهور لكليهما بالصمت نفسه.',
        ),
      ],
    },
    slots: [{ weekday: 'saturday', after: -364, from: '13:00', until: '21:00' }],
    venue: neude,
    pictures: ['storytelling-circle'],
    programme: [{ time: '13:00', title: items.stories, who: 'Veertig vertellers' }],
    practical: {
      languages: ['nl', 'en', 'ar'],
      interpreter: true,
      admission: 'free',
      wheelchair: true,
      hearingLoop: true,
      publicTransport: byTrain,
    },
    reach: 900,
  },
  {
    slug: 'neude-vol-verhalen-aankomen',
    kind: 'festival',
    organisation: 'verhalenwerf-utrecht',
    partners: ['eemland-ontmoet'],
    previousEdition: 'neude-vol-verhalen-vertrekken',
    title: {
      nl: 'Neude vol verhalen: aankomen',
      en: 'Neude full of stories: arriving',
      ar: 'ساحة نوده ملأى بالحكايات: الوصول',
    },
    summary: {
      nl: 'Na het vertrekken komt het aankomen. Vijftig vertellers over hun eerste dag ergens.',
      en: 'After leaving comes arriving. Fifty storytellers on their first day somewhere.',
      ar: 'بعد الرحيل يأتي الوصول: خمسون راويًا عن يومهم الأول في مكان ما.',
    },
    body: {
      nl: [
        paragraph(
          'Je kiest zelf waar je gaat zitten: op een trap, in een leeszaal, bij het raam. Een verhaal duurt vijf minuten. Daarna is er tijd om iets te vragen, of om gewoon nog even te blijven.',
        ),
        paragraph(
          'Wil je zelf vertellen? Kom om twaalf uur. Dan helpen we je met je eerste en je laatste zin.',
        ),
      ],
      en: [
        paragraph(
          'You choose where to sit: on the stairs, in a reading room, by the window. A story takes five minutes. Then there is time to ask something, or simply to stay a while.',
        ),
        paragraph(
          'Would you like to tell one yourself? Come at noon. We will help you with your first and your last sentence.',
        ),
      ],
      ar: [
        paragraph(
          'تختار مجلسك بنفسك: على الدرج أو في قاعة القراءة أو عند النافذة. الحكاية خمس دقائق، ثم وقت للسؤال أو للبقاء قليلًا.',
        ),
        paragraph('تريد أن تحكي أنت؟ تعال عند الثانية عشرة نساعدك في الجملة الأولى والأخيرة.'),
      ],
    },
    slots: [{ weekday: 'saturday', after: 10, from: '12:00', until: '21:00' }],
    venue: neude,
    pictures: ['storytelling-circle', 'canal-houses'],
    programme: [
      {
        time: '12:00',
        stage: 'Atelier',
        title: { nl: 'Hulp bij je eigen verhaal', en: 'Help with your own story', ar: 'نساعدك في حكايتك' },
      },
      { time: '13:00', stage: 'Grote trap', title: items.opening, who: 'Nadia el Idrissi' },
      { time: '13:30', stage: 'Overal', title: items.stories },
      { time: '17:30', stage: 'Café', title: items.sharedMeal },
      {
        time: '20:00',
        stage: 'Grote trap',
        title: { nl: 'Het laatste verhaal', en: 'The last story', ar: 'الحكاية الأخيرة' },
      },
    ],
    practical: {
      languages: ['nl', 'en', 'ar', 'fa', 'ti', 'uk'],
      interpreter: true,
      admission: 'free',
      children: true,
      wheelchair: true,
      hearingLoop: true,
      quietRoom: true,
      publicTransport: byTrain,
    },
    registration: {
      note: {
        nl: 'Aanmelden hoeft alleen als je zelf vertelt.',
        en: 'You only need to register if you tell a story.',
        ar: 'التسجيل لازم فقط لمن يريد أن يحكي.',
      },
    },
  },
  {
    slug: 'amersfoort-wandelt-mee',
    kind: 'festival',
    organisation: 'eemland-ontmoet',
    title: { nl: 'Amersfoort wandelt mee', en: 'Amersfoort walks along', ar: 'أمرسفورت تمشي معنا' },
    summary: {
      nl: 'Vijf wandelingen, vijf gidsen, één lange lunch. Elke gids woonde hier korter dan drie jaar.',
      en: 'Five walks, five guides, one long lunch. No guide had lived here for more than three years.',
      ar: 'خمس نزهات وخمسة أدلّاء وغداء طويل، وكل دليل يسكن هنا منذ أقل من ثلاث سنوات.',
    },
    body: {
      nl: [
        paragraph(
          'De gidsen kozen hun eigen route: langs de eerste school, de eerste baan, de beste bakker. Geboren Amersfoorters zagen hun stad opnieuw.',
        ),
      ],
      en: [
        paragraph(
          'The guides chose their own routes: past the first school, the first job, the best bakery. People born in Amersfoort saw their city afresh.',
        ),
      ],
      ar: [
        paragraph('اختار الأدلّاء طرقهم: أول مدرسة وأول عمل وأفضل خباز، فرأى أبناء أمرسفورت مدينتهم من جديد.'),
      ],
    },
    slots: [{ weekday: 'sunday', after: -55, from: '10:00', until: '15:00' }],
    venue: {
      name: 'Eemhuis',
      street: 'Eemplein 71',
      postcode: '3812 EA',
      municipality: 'Amersfoort',
      province: 'utrecht',
      latitude: 52.1597,
      longitude: 5.3812,
    },
    pictures: ['canal-houses', 'long-table'],
    programme: [
      { time: '10:00', title: items.opening, who: 'Pieter Hagen' },
      { time: '10:30', title: { nl: 'Vijf wandelingen', en: 'Five walks', ar: 'خمس نزهات' } },
      { time: '13:00', title: items.sharedMeal },
    ],
    practical: {
      languages: ['nl', 'en', 'ar', 'ti'],
      admission: 'free',
      children: true,
      publicTransport: {
        nl: 'Vanaf station Amersfoort Centraal is het tien minuten lopen.',
        en: 'A ten-minute walk from Amersfoort Centraal.',
        ar: 'عشر دقائق مشيًا من محطة أمرسفورت المركزية.',
      },
    },
    reach: 380,
  },
  {
    slug: 'werktafel-zeist',
    kind: 'activity',
    organisation: 'eemland-ontmoet',
    title: { nl: 'De werktafel', en: 'The work table', ar: 'طاولة العمل' },
    summary: {
      nl: 'Zoek je werk? Eet mee met mensen die in Zeist een bedrijf hebben. Geen sollicitatie, wel soep.',
      en: 'Looking for work? Have a meal with people who run a business in Zeist. No interview, but there is soup.',
      ar: 'تبحث عن عمل؟ كُلْ مع أصحاب شركات في زايست: لا مقابلة عمل، بل حساء.',
    },
    body: {
      nl: [
        paragraph(
          'Aan elke tafel zit een ondernemer. Je vertelt wat je kunt en wat je graag leert. Vorige keer vonden zes mensen zo een stage of een baan.',
        ),
      ],
      en: [
        paragraph(
          'There is an entrepreneur at every table. You tell what you can do and what you would like to learn. Last time six people found an internship or a job this way.',
        ),
      ],
      ar: [
        paragraph(
          'إلى كل طاولة صاحب عمل، تحكي له ما تُحسنه وما تحب أن تتعلمه. وفي المرة الماضية وجد ستة أشخاص تدريبًا أو عملًا.',
        ),
      ],
    },
    slots: [{ weekday: 'thursday', after: 16, from: '17:30', until: '20:00' }],
    venue: {
      name: 'Slot Zeist',
      street: 'Zinzendorflaan 1',
      postcode: '3703 CE',
      municipality: 'Zeist',
      province: 'utrecht',
      latitude: 52.0851,
      longitude: 5.2478,
    },
    pictures: ['language-cafe'],
    programme: [],
    practical: {
      languages: ['nl', 'en', 'ar'],
      admission: 'free',
      wheelchair: true,
      publicTransport: {
        nl: 'Bus naar halte Het Rond, daarna acht minuten lopen.',
        en: 'Take a bus to Het Rond, then walk for eight minutes.',
        ar: 'بالحافلة إلى موقف هيت روند ثم ثماني دقائق مشيًا.',
      },
    },
    registration: {
      url: 'https://eemlandontmoet.example.org/werktafel',
      note: {
        nl: 'Meld je aan, dan dekken we een plek.',
        en: 'Sign up and we will lay a place for you.',
        ar: 'سجّل لنضع لك صحنًا.',
      },
    },
  },
]
