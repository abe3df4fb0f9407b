import { heading, list, paragraph } from '../rich-text.ts'
import type { Festival, Venue } from '../types.ts'
import { items } from './programme-items.ts'

const market: Venue = {
  name: 'Markt',
  street: 'Markt 87',
  postcode: '2611 GW',
  municipality: 'Delft',
  province: 'zuid-holland',
  latitude: 52.0117,
  longitude: 4.3592,
  directions: {
    nl: 'De tafels staan tussen het stadhuis en de Nieuwe Kerk.',
    en: 'The tables stand between the town hall and the New Church.',
    ar: 'الموائد بين دار البلدية والكنيسة الجديدة.',
  },
}

const byTrain = {
  nl: 'Vanaf station Delft is het acht minuten lopen. Tram 1 stopt bij de Prinsenhof.',
  en: 'An eight-minute walk from Delft station. Tram 1 stops at Prinsenhof.',
  ar: 'ثماني دقائق مشيًا من محطة دِلفت، والترام 1 يقف عند برينسنهوف.',
}

/** Delft has its own file, because its organiser is one of the demo accounts. */
export const delft: readonly Festival[] = [
  {
    slug: 'delft-aan-tafel-brood',
    kind: 'festival',
    organisation: 'tafelgenoten-delft',
    title: { nl: 'Delft aan tafel: brood', en: 'Delft at table: bread', ar: 'دِلفت حول المائدة: الخبز' },
    summary: {
      nl: 'Een middag brood bakken, breken en delen op de Markt. Met negentien soorten en één lange tafel.',
      en: 'An afternoon of baking, breaking and sharing bread on the Markt. Nineteen kinds, one long table.',
      ar: 'عصرية نخبز فيها الخبز ونكسره ونتقاسمه في ساحة السوق: تسعة عشر نوعًا ومائدة واحدة طويلة.',
    },
    body: {
      nl: [
        paragraph(
          'Een bakker uit Delft zette zijn oven op het plein. Naast hem stond een tandoor. Om de beurt legden mensen hun deeg erin.',
        ),
        paragraph(
          'Aan tafel zaten studenten, gezinnen uit de Buitenhof en mensen die net in Delft wonen. Niemand zat bij bekenden: dat was de enige regel.',
        ),
      ],
      en: [
        paragraph(
          'A Delft baker put his oven on the square. Next to it stood a tandoor. People took turns to put in their dough.',
        ),
        paragraph(
          'At the table sat students, families from the Buitenhof district and people who had only just moved to Delft. Nobody sat with people they knew: that was the only rule.',
        ),
      ],
      ar: [
        paragraph('وضع خباز من دِلفت فرنه في الساحة وبجانبه تنّور، وتناوب الناس على وضع عجينهم.'),
        paragraph(
          'جلس إلى المائدة طلاب وعائلات من حي بويتنهوف وأناس سكنوا دِلفت حديثًا، ولم يجلس أحد بجانب من يعرفه، وكانت تلك القاعدة الوحيدة.',
        ),
      ],
    },
    slots: [{ weekday: 'saturday', after: -357, from: '12:00', until: '17:00' }],
    venue: market,
    pictures: ['long-table'],
    programme: [
      { time: '12:00', title: items.opening, who: 'Marjolein de Wit' },
      { time: '12:30', title: { nl: 'Brood bakken', en: 'Baking bread', ar: 'نخبز الخبز' } },
      { time: '15:00', title: items.sharedMeal },
    ],
    practical: {
      languages: ['nl', 'en', 'ar', 'fa'],
      interpreter: true,
      admission: 'free',
      children: true,
      wheelchair: true,
      publicTransport: byTrain,
    },
    reach: 750,
  },
  {
    slug: 'delft-aan-tafel-rijst',
    kind: 'festival',
    organisation: 'tafelgenoten-delft',
    partners: ['oosterpan-amsterdam', 'vlietburen'],
    previousEdition: 'delft-aan-tafel-brood',
    title: { nl: 'Delft aan tafel: rijst', en: 'Delft at table: rice', ar: 'دِلفت حول المائدة: الأرز' },
    summary: {
      nl: 'De lange tafel staat er weer. Dit keer met rijst: gekookt, gebakken, gevuld en zoet. Schuif aan.',
      en: 'The long table is back. This time with rice: boiled, fried, stuffed and sweet. Pull up a chair.',
      ar: 'عادت المائدة الطويلة، وهذه المرة مع الأرز: مسلوقًا ومقليًا ومحشيًا وحلوًا. تفضّل واجلس.',
    },
    body: {
      nl: [
        paragraph(
          'Vorig jaar aten we brood met zevenhonderd mensen. Nu koken we rijst, want bijna iedereen heeft een rijstgerecht van thuis. Ook Delft: denk aan rijstebrij met bruine suiker.',
        ),
        heading('Wat neem je mee?'),
        list(
          'een bord en een lepel',
          'een stoel, als je er een kunt dragen',
          'een woord voor “eet smakelijk” in jouw taal',
        ),
        paragraph(
          'Onder de tent van de initiatieven vind je clubs uit Delft die hulp zoeken of hulp bieden.',
        ),
      ],
      en: [
        paragraph(
          'Last year seven hundred of us ate bread. Now we cook rice, because almost everyone has a rice dish from home. Delft does too: think of rice pudding with brown sugar.',
        ),
        heading('What do you bring?'),
        list(
          'a plate and a spoon',
          'a chair, if you can carry one',
          'how to say “enjoy your meal” in your language',
        ),
        paragraph(
          'In the tent of local projects you will find clubs from Delft that look for help or offer it.',
        ),
      ],
      ar: [
        paragraph(
          'في العام الماضي أكل سبعمئة منا الخبز، واليوم نطبخ الأرز، فلكل بيت تقريبًا طبق أرز. ولدِلفت طبقها أيضًا: أرز بالحليب والسكر البني.',
        ),
        heading('ماذا تُحضر معك؟'),
        list('صحنًا وملعقة', 'كرسيًا إن استطعت حمله', 'كيف تقول «بالهناء والشفاء» بلغتك'),
        paragraph('وفي خيمة المبادرات تجد جمعيات من دِلفت تطلب العون أو تقدّمه.'),
      ],
    },
    slots: [{ weekday: 'saturday', after: 3, from: '12:00', until: '18:00' }],
    venue: market,
    pictures: ['market-tents', 'long-table'],
    programme: [
      { time: '12:00', stage: 'Stadhuistrap', title: items.opening, who: 'Marjolein de Wit' },
      {
        time: '12:30',
        stage: 'Kookplein',
        title: { nl: 'Acht pannen rijst', en: 'Eight pans of rice', ar: 'ثماني قدور أرز' },
      },
      { time: '13:30', stage: 'Kindertent', title: items.children },
      { time: '14:00', stage: 'Initiatieventent', title: items.market },
      { time: '15:30', stage: 'Lange tafel', title: items.sharedMeal },
      { time: '17:00', stage: 'Stadhuistrap', title: items.music, who: 'Maasklanken' },
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
        nl: 'Aanmelden hoeft niet. Kook je mee? Mail ons voor donderdag.',
        en: 'No need to register. Cooking with us? Mail us before Thursday.',
        ar: 'لا حاجة إلى التسجيل. تريد أن تطبخ معنا؟ راسلنا قبل الخميس.',
      },
    },
  },
  {
    slug: 'samen-koken-delft',
    kind: 'activity',
    organisation: 'tafelgenoten-delft',
    title: {
      nl: 'Samen koken, samen praten',
      en: 'Cooking together, talking together',
      ar: 'نطبخ معًا ونتحدث معًا',
    },
    summary: {
      nl: 'Twaalf mensen, drie recepten, één keuken. Je leert koken en oefent Nederlands tegelijk.',
      en: 'Twelve people, three recipes, one kitchen. You learn to cook and practise Dutch at the same time.',
      ar: 'اثنا عشر شخصًا وثلاث وصفات ومطبخ واحد: تتعلم الطبخ وتتمرّن على الهولندية معًا.',
    },
    body: {
      nl: [
        paragraph(
          'Je snijdt, roert en proeft met iemand die een andere taal spreekt. De recepten staan op kaarten met plaatjes. Wat we maken, eten we op.',
        ),
      ],
      en: [
        paragraph(
          'You chop, stir and taste with someone who speaks another language. The recipes are on cards with pictures. We eat what we make.',
        ),
      ],
      ar: [paragraph('تقطّع وتحرّك وتتذوّق مع من يتكلم لغة أخرى، والوصفات على بطاقات مصوّرة، ونأكل ما نصنع.')],
    },
    slots: [{ weekday: 'tuesday', after: 14, from: '17:00', until: '20:30' }],
    venue: {
      name: 'OPEN, bibliotheek en kunstencentrum',
      street: 'Vesteplein 100',
      postcode: '2611 WG',
      municipality: 'Delft',
      province: 'zuid-holland',
      latitude: 52.0087,
      longitude: 4.3611,
    },
    pictures: ['cooking-workshop'],
    programme: [
      {
        time: '17:00',
        title: { nl: 'Koken in drietallen', en: 'Cooking in threes', ar: 'الطبخ في مجموعات من ثلاثة' },
      },
      { time: '19:00', title: items.sharedMeal },
    ],
    practical: {
      languages: ['nl', 'en', 'ar'],
      admission: 'paid',
      price: { nl: '€ 3 voor de boodschappen', en: '€3 for the groceries', ar: '3 يورو ثمن المشتريات' },
      wheelchair: true,
      publicTransport: {
        nl: 'Vanaf station Delft is het zeven minuten lopen.',
        en: 'A seven-minute walk from Delft station.',
        ar: 'سبع دقائق مشيًا من محطة دِلفت.',
      },
    },
    registration: {
      url: 'https://tafelgenoten.example.org/koken',
      note: {
        nl: 'Meld je aan: er zijn twaalf plekken.',
        en: 'Please sign up: there are twelve places.',
        ar: 'يرجى التسجيل، فالأماكن اثنا عشر.',
      },
    },
  },
]
