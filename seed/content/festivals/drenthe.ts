import { paragraph } from '../rich-text.ts'
import type { Festival } from '../types.ts'
import { items } from './programme-items.ts'

export const drenthe: readonly Festival[] = [
  {
    slug: 'welkom-op-de-brink-assen',
    kind: 'festival',
    organisation: 'drentse-buren',
    title: { nl: 'Welkom op de Brink', en: 'Welcome on the Brink', ar: 'أهلًا بكم في ساحة البرينك' },
    summary: {
      nl: 'Een middag onder de bomen van Assen: soep uit tien landen, een fietsparcours en muziek van buren.',
      en: 'An afternoon under the trees of Assen: soups from ten countries, a cycling course and music by neighbours.',
      ar: 'عصرية تحت أشجار آسن: حساء من عشرة بلدان ومسار للدراجات وموسيقى يعزفها الجيران.',
    },
    body: {
      nl: [
        paragraph(
          'De Brink is al eeuwen de plek waar Assen samenkomt. Deze middag staan er tien pannen soep, elk uit een ander land. Je krijgt een kom en je proeft.',
        ),
        paragraph(
          'Kun je nog niet fietsen? Op het parcours leer je het van iemand met geduld. Neem je eigen fiets mee, of leen er een.',
        ),
      ],
      en: [
        paragraph(
          'The Brink has been Assen’s meeting place for centuries. This afternoon there are ten pots of soup, each from another country. You get a bowl and you taste.',
        ),
        paragraph(
          'Can’t cycle yet? On the course somebody patient will teach you. Bring a bike or borrow one.',
        ),
      ],
      ar: [
        paragraph(
          'البرينك ملتقى أهل آسن منذ قرون. وفي هذه العصرية عشر قدور حساء، كل قدر من بلد، تأخذ وعاءً وتتذوّق.',
        ),
        paragraph('لا تعرف ركوب الدراجة بعد؟ في المسار من يعلّمك بصبر. أحضر دراجتك أو استعر واحدة.'),
      ],
    },
    slots: [{ weekday: 'saturday', after: 24, from: '13:00', until: '17:30' }],
    venue: {
      name: 'De Brink',
      street: 'Brink',
      postcode: '9401 HS',
      municipality: 'Assen',
      province: 'drenthe',
      latitude: 52.993,
      longitude: 6.5641,
      directions: {
        nl: 'Het plein ligt voor het museum.',
        en: 'The square is in front of the museum.',
        ar: 'الساحة أمام المتحف.',
      },
    },
    pictures: ['park-bicycles'],
    programme: [
      { time: '13:00', title: items.opening, who: 'Geert Hoving' },
      { time: '13:30', title: { nl: 'Tien pannen soep', en: 'Ten pots of soup', ar: 'عشر قدور حساء' } },
      {
        time: '14:00',
        stage: 'Parcours',
        title: { nl: 'Leren fietsen', en: 'Learning to cycle', ar: 'تعلّم ركوب الدراجة' },
      },
      { time: '16:00', title: items.music },
    ],
    practical: {
      languages: ['nl', 'en', 'ar', 'ti'],
      interpreter: true,
      admission: 'free',
      children: true,
      wheelchair: true,
      publicTransport: {
        nl: 'Vanaf station Assen is het tien minuten lopen.',
        en: 'A ten-minute walk from Assen station.',
        ar: 'عشر دقائق مشيًا من محطة آسن.',
      },
    },
  },
  {
    slug: 'emmen-speelt-samen',
    kind: 'festival',
    organisation: 'drentse-buren',
    title: { nl: 'Emmen speelt samen', en: 'Emmen plays together', ar: 'إمن تلعب معًا' },
    summary: {
      nl: 'Spelletjes uit de hele wereld op het Raadhuisplein. Verliezen mag, meedoen moet (een beetje).',
      en: 'Games from all over the world on the Raadhuisplein. You may lose; do join in.',
      ar: 'ألعاب من أنحاء العالم في ساحة رادهاوس: لا بأس بالخسارة، والمهم أن تشارك.',
    },
    body: {
      nl: [
        paragraph(
          'Backgammon, sjoelen, mancala, dammen: een spel leg je zonder woorden uit. Op dertig tafels speelden oude en nieuwe inwoners van Emmen tegen elkaar en met elkaar.',
        ),
        paragraph('De beker ging naar een team van een opa uit Klazienaveen en twee zussen uit Homs.'),
      ],
      en: [
        paragraph(
          'Backgammon, shuffleboard, mancala, draughts: you can explain a game without words. At thirty tables old and new people of Emmen played against and with each other.',
        ),
        paragraph('The cup went to a grandfather from Klazienaveen and two sisters from Homs.'),
      ],
      ar: [
        paragraph(
          'طاولة الزهر ولعبة السخول والمنقلة والداما: اللعبة تُشرح بلا كلمات. على ثلاثين طاولة تنافس أهل إمن القدامى والجدد وتعاونوا.',
        ),
        paragraph('وذهبت الكأس إلى جدّ من كلازينافين وأختين من حمص.'),
      ],
    },
    slots: [{ weekday: 'saturday', after: -70, from: '12:00', until: '17:00' }],
    venue: {
      name: 'Raadhuisplein',
      street: 'Raadhuisplein 1',
      postcode: '7811 AP',
      municipality: 'Emmen',
      province: 'drenthe',
      latitude: 52.7845,
      longitude: 6.8925,
    },
    pictures: ['playground'],
    programme: [
      { time: '12:00', title: items.opening },
      {
        time: '12:30',
        title: { nl: 'Dertig speeltafels', en: 'Thirty game tables', ar: 'ثلاثون طاولة لعب' },
      },
      { time: '16:00', title: { nl: 'Finale en beker', en: 'Final and cup', ar: 'المباراة الأخيرة والكأس' } },
    ],
    practical: {
      languages: ['nl', 'en', 'ar', 'uk'],
      admission: 'free',
      children: true,
      wheelchair: true,
      quietRoom: true,
      publicTransport: {
        nl: 'Bus en trein stoppen op station Emmen, vijf minuten lopen.',
        en: 'Buses and trains stop at Emmen station, a five-minute walk.',
        ar: 'الحافلات والقطارات في محطة إمن، خمس دقائق مشيًا.',
      },
    },
    reach: 410,
  },
]
