import { paragraph } from '../rich-text.ts'
import type { Festival } from '../types.ts'
import { items } from './programme-items.ts'

export const limburg: readonly Festival[] = [
  {
    slug: 'poort-open-maastricht',
    kind: 'festival',
    organisation: 'zuiderpoort-limburg',
    title: { nl: 'De poort staat open', en: 'The gate is open', ar: 'البوابة مفتوحة' },
    summary: {
      nl: 'Toneel, vlaai en gesprekken in de bibliotheek van Maastricht. Twaalf korte stukken over aankomen.',
      en: 'Theatre, flan and conversation in Maastricht’s library. Twelve short plays about arriving.',
      ar: 'مسرح وفطيرة «فلاي» وأحاديث في مكتبة ماستريخت: اثنتا عشرة مسرحية قصيرة عن الوصول.',
    },
    body: {
      nl: [
        paragraph(
          'Elk stuk duurt zeven minuten en wordt gespeeld door iemand die is aangekomen en iemand die er altijd al woonde. Soms ruilen ze van rol.',
        ),
        paragraph('Tussen de stukken door schuif je aan bij een vlaai. Aan elke tafel ligt een vraag.'),
      ],
      en: [
        paragraph(
          'Each play lasts seven minutes and is acted by someone who arrived and someone who always lived here. Sometimes they swap parts.',
        ),
        paragraph('Between the plays you join a table with a flan. On every table there is a question.'),
      ],
      ar: [
        paragraph(
          'مدة كل مسرحية سبع دقائق، يمثّلها شخص وصل حديثًا وآخر عاش هنا دائمًا، ويتبادلان الأدوار أحيانًا.',
        ),
        paragraph('وبين المسرحيات تجلس إلى طاولة عليها فطيرة وسؤال.'),
      ],
    },
    slots: [{ weekday: 'sunday', after: 52, from: '13:00', until: '18:00' }],
    venue: {
      name: 'Centre Céramique',
      street: 'Avenue Céramique 50',
      postcode: '6221 KV',
      municipality: 'Maastricht',
      province: 'limburg',
      latitude: 50.8469,
      longitude: 5.7003,
    },
    pictures: ['storytelling-circle'],
    programme: [
      { time: '13:00', title: items.opening, who: 'Loes Frijns' },
      {
        time: '13:30',
        stage: 'Zaal',
        title: { nl: 'Zes korte stukken', en: 'Six short plays', ar: 'ست مسرحيات قصيرة' },
      },
      {
        time: '15:00',
        stage: 'Hal',
        title: { nl: 'Vlaai en vragen', en: 'Flan and questions', ar: 'فطيرة وأسئلة' },
      },
      {
        time: '16:00',
        stage: 'Zaal',
        title: { nl: 'Nog zes korte stukken', en: 'Six more short plays', ar: 'ست مسرحيات أخرى' },
      },
    ],
    practical: {
      languages: ['nl', 'en', 'fr', 'ar'],
      interpreter: true,
      admission: 'donation',
      price: {
        nl: 'Betaal na afloop wat je wilt.',
        en: 'Pay what you like afterwards.',
        ar: 'ادفع ما تشاء بعد العرض.',
      },
      wheelchair: true,
      hearingLoop: true,
      publicTransport: {
        nl: 'Vanaf station Maastricht is het tien minuten lopen.',
        en: 'A ten-minute walk from Maastricht station.',
        ar: 'عشر دقائق مشيًا من محطة ماستريخت.',
      },
    },
    registration: {
      url: 'https://zuiderpoort.example.org/plaatsen',
      note: {
        nl: 'Er zijn 120 stoelen. Reserveer er een, dan weet je het zeker.',
        en: 'There are 120 seats. Book one to be sure.',
        ar: 'عندنا 120 كرسيًا، فاحجز كرسيك لتطمئن.',
      },
    },
  },
  {
    slug: 'venlo-aan-een-tafel',
    kind: 'festival',
    organisation: 'zuiderpoort-limburg',
    title: { nl: 'Venlo aan één tafel', en: 'Venlo at one table', ar: 'فينلو حول مائدة واحدة' },
    summary: {
      nl: 'Eén tafel van vijftig meter door de straat, gedekt met kleden uit dertig huizen.',
      en: 'One fifty-metre table through the street, laid with cloths from thirty homes.',
      ar: 'مائدة واحدة طولها خمسون مترًا في الشارع، عليها مفارش من ثلاثين بيتًا.',
    },
    body: {
      nl: [
        paragraph(
          'Iedereen bracht een tafelkleed mee en vertelde waar het vandaan kwam. Een damasten kleed van een oma uit Blerick lag naast een lap stof uit Aleppo.',
        ),
      ],
      en: [
        paragraph(
          'Everyone brought a tablecloth and told where it came from. A damask cloth from a grandmother in Blerick lay next to a piece of fabric from Aleppo.',
        ),
      ],
      ar: [paragraph('أحضر كل شخص مفرشًا وحكى قصته، فكان مفرش جدّة من بليريك بجانب قماش من حلب.')],
    },
    slots: [{ weekday: 'sunday', after: -200, from: '12:00', until: '16:00' }],
    venue: {
      name: 'Bibliotheek Venlo',
      street: 'Begijnengang 2',
      postcode: '5911 JL',
      municipality: 'Venlo',
      province: 'limburg',
      latitude: 51.3694,
      longitude: 6.1694,
    },
    pictures: ['long-table'],
    programme: [{ time: '12:00', title: items.sharedMeal }],
    practical: {
      languages: ['nl', 'en', 'ar', 'pl'],
      admission: 'free',
      children: true,
      wheelchair: true,
      publicTransport: {
        nl: 'Vanaf station Venlo is het acht minuten lopen.',
        en: 'An eight-minute walk from Venlo station.',
        ar: 'ثماني دقائق مشيًا من محطة فينلو.',
      },
    },
    reach: 300,
  },
  {
    slug: 'toneel-zonder-woorden-heerlen',
    kind: 'activity',
    organisation: 'zuiderpoort-limburg',
    title: { nl: 'Toneel zonder woorden', en: 'Theatre without words', ar: 'مسرح بلا كلمات' },
    summary: {
      nl: 'Een les in spelen met je handen en je gezicht. Je hebt geen Nederlands nodig, alleen makkelijke schoenen.',
      en: 'A class in acting with your hands and face. You need no Dutch, only comfortable shoes.',
      ar: 'درس في التمثيل باليدين والوجه: لا تحتاج إلى الهولندية، بل إلى حذاء مريح فقط.',
    },
    body: {
      nl: [
        paragraph(
          'In twee uur maak je met onbekenden een kort stuk. Daarna drinken we thee en zijn jullie geen onbekenden meer.',
        ),
      ],
      en: [
        paragraph(
          'In two hours you make a short play with strangers. Then we drink tea and you are no longer strangers.',
        ),
      ],
      ar: [paragraph('في ساعتين تصنع مع غرباء مسرحية قصيرة، ثم نشرب الشاي فلا يبقى بينكم غريب.')],
    },
    slots: [{ weekday: 'tuesday', after: 20, from: '19:00', until: '21:00' }],
    venue: {
      name: 'SCHUNCK',
      street: 'Bongerd 18',
      postcode: '6411 JM',
      municipality: 'Heerlen',
      province: 'limburg',
      latitude: 50.8876,
      longitude: 5.9797,
    },
    pictures: ['dancing'],
    programme: [],
    practical: {
      languages: ['nl', 'en', 'ar', 'fa'],
      admission: 'free',
      wheelchair: true,
      publicTransport: {
        nl: 'Vanaf station Heerlen is het zeven minuten lopen.',
        en: 'A seven-minute walk from Heerlen station.',
        ar: 'سبع دقائق مشيًا من محطة هيرلن.',
      },
    },
    registration: {
      note: {
        nl: 'Bel of mail even, er is plaats voor twintig.',
        en: 'Call or mail us, there is room for twenty.',
        ar: 'اتصل أو راسلنا، فالمكان يتسع لعشرين.',
      },
    },
  },
]
