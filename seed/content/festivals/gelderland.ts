import { paragraph } from '../rich-text.ts'
import type { Festival, Venue } from '../types.ts'
import { items } from './programme-items.ts'

const marienburg: Venue = {
  name: 'Bibliotheek De Mariënburg',
  street: 'Mariënburg 29',
  postcode: '6511 PS',
  municipality: 'Nijmegen',
  province: 'gelderland',
  latitude: 51.8452,
  longitude: 5.8667,
}

export const gelderland: readonly Festival[] = [
  {
    slug: 'nijmegen-danst-de-eerste-stap',
    kind: 'festival',
    organisation: 'dansend-welkom-nijmegen',
    title: {
      nl: 'Nijmegen danst: de eerste stap',
      en: 'Nijmegen dances: the first step',
      ar: 'نايميخن ترقص: الخطوة الأولى',
    },
    summary: {
      nl: 'De eerste keer dat de stad samen danste: tien lessen van tien minuten, en daarna één grote kring.',
      en: 'The first time the city danced together: ten lessons of ten minutes, and then one big circle.',
      ar: 'المرة الأولى التي رقصت فيها المدينة معًا: عشرة دروس في عشر دقائق لكل منها، ثم حلقة كبيرة واحدة.',
    },
    body: {
      nl: [
        paragraph(
          'Niemand wist of er mensen zouden komen. Het werden er meer dan driehonderd. Een buschauffeur leerde de dabke in zijn uniform.',
        ),
      ],
      en: [
        paragraph(
          'Nobody knew if people would come. More than three hundred did. A bus driver learned the dabke in his uniform.',
        ),
      ],
      ar: [
        paragraph('لم يعرف أحد هل سيأتي الناس، فجاء أكثر من ثلاثمئة، وتعلّم سائق حافلة الدبكة وهو بزيّ العمل.'),
      ],
    },
    slots: [{ weekday: 'saturday', after: -350, from: '14:00', until: '19:00' }],
    venue: marienburg,
    pictures: ['dancing'],
    programme: [{ time: '14:00', title: items.dance, who: 'Selam Tesfay' }],
    practical: {
      languages: ['nl', 'en', 'ti'],
      admission: 'free',
      children: true,
      publicTransport: {
        nl: 'Vanaf station Nijmegen is het kwartier lopen.',
        en: 'A quarter of an hour on foot from Nijmegen station.',
        ar: 'ربع ساعة مشيًا من محطة نايميخن.',
      },
    },
    reach: 325,
  },
  {
    slug: 'nijmegen-danst-de-tweede-stap',
    kind: 'festival',
    organisation: 'dansend-welkom-nijmegen',
    partners: ['rijnoever-arnhem'],
    previousEdition: 'nijmegen-danst-de-eerste-stap',
    title: {
      nl: 'Nijmegen danst: de tweede stap',
      en: 'Nijmegen dances: the second step',
      ar: 'نايميخن ترقص: الخطوة الثانية',
    },
    summary: {
      nl: 'We dansen verder waar we waren gebleven. Nieuw dit jaar: een vloer voor kinderen en een vloer om te zitten.',
      en: 'We dance on from where we left off. New this year: a floor for children and a floor for sitting.',
      ar: 'نواصل الرقص من حيث توقفنا، والجديد هذا العام أرضية للأطفال وأخرى للجلوس.',
    },
    body: {
      nl: [
        paragraph(
          'Vorig jaar leerde Nijmegen de eerste stap. Nu komt de tweede: dansen met iemand die je niet kent. Elke les begint met een naam en een hand.',
        ),
        paragraph('Niet iedereen danst met de benen. Er zijn stoelen, trommels en een les voor rolstoelen.'),
      ],
      en: [
        paragraph(
          'Last year Nijmegen learned the first step. Now comes the second: dancing with someone you don’t know. Every lesson starts with a name and a hand.',
        ),
        paragraph(
          'Not everyone dances with their legs. There are chairs, drums and a class for wheelchairs.',
        ),
      ],
      ar: [
        paragraph(
          'في العام الماضي تعلّمت نايميخن الخطوة الأولى، واليوم الثانية: أن ترقص مع من لا تعرفه. يبدأ كل درس باسم ومصافحة.',
        ),
        paragraph('وليس كل رقص بالأقدام، فهناك كراسٍ وطبول ودرس لمن يستعمل الكرسي المتحرك.'),
      ],
    },
    slots: [{ weekday: 'saturday', after: 17, from: '14:00', until: '20:00' }],
    venue: marienburg,
    pictures: ['dancing', 'evening-concert'],
    programme: [
      { time: '14:00', title: items.opening },
      {
        time: '14:30',
        stage: 'Plein',
        title: {
          nl: 'Tien lessen van tien minuten',
          en: 'Ten lessons of ten minutes',
          ar: 'عشرة دروس في عشر دقائق',
        },
      },
      { time: '16:00', stage: 'Kleine vloer', title: items.children },
      { time: '18:30', stage: 'Plein', title: items.dance, who: 'Selam Tesfay' },
    ],
    practical: {
      languages: ['nl', 'en', 'ti', 'ar', 'uk'],
      admission: 'free',
      children: true,
      wheelchair: true,
      quietRoom: true,
      publicTransport: {
        nl: 'Bus naar Plein 1944, daarna drie minuten lopen.',
        en: 'Take a bus to Plein 1944, then walk for three minutes.',
        ar: 'بالحافلة إلى ساحة 1944 ثم ثلاث دقائق مشيًا.',
      },
    },
  },
  {
    slug: 'van-idee-naar-plan-arnhem',
    kind: 'activity',
    organisation: 'rijnoever-arnhem',
    title: { nl: 'Van idee naar plan', en: 'From idea to plan', ar: 'من الفكرة إلى الخطة' },
    summary: {
      nl: 'Een avond voor vrijwilligers: maak van je idee een plan van één bladzijde, met hulp van mensen die het eerder deden.',
      en: 'An evening for volunteers: turn your idea into a one-page plan, with help from people who have done it before.',
      ar: 'أمسية للمتطوعين: حوّل فكرتك إلى خطة من صفحة واحدة بمساعدة من سبقوك.',
    },
    body: {
      nl: [
        paragraph(
          'We keken samen naar geld, ruimte, mensen en tijd. Elke groep ging naar huis met een plan en het telefoonnummer van iemand die meedenkt.',
        ),
      ],
      en: [
        paragraph(
          'Together we looked at money, space, people and time. Each group went home with a plan and the phone number of someone who helps to think.',
        ),
      ],
      ar: [
        paragraph('نظرنا معًا في المال والمكان والناس والوقت، وعادت كل مجموعة بخطة وبرقم هاتف شخص يفكر معها.'),
      ],
    },
    slots: [{ weekday: 'thursday', after: -25, from: '19:00', until: '21:30' }],
    venue: {
      name: 'Rozet',
      street: 'Kortestraat 16',
      postcode: '6811 EP',
      municipality: 'Arnhem',
      province: 'gelderland',
      latitude: 51.979,
      longitude: 5.9113,
    },
    pictures: ['library-courtyard'],
    programme: [
      {
        time: '19:00',
        title: { nl: 'Werken in groepen', en: 'Working in groups', ar: 'العمل في مجموعات' },
        who: 'Wouter Leenders',
      },
    ],
    practical: {
      languages: ['nl', 'en'],
      admission: 'free',
      wheelchair: true,
      hearingLoop: true,
      publicTransport: {
        nl: 'Vanaf station Arnhem Centraal is het twaalf minuten lopen.',
        en: 'A twelve-minute walk from Arnhem Centraal.',
        ar: 'اثنتا عشرة دقيقة مشيًا من محطة آرنهم.',
      },
    },
    reach: 38,
  },
  {
    slug: 'apeldoorn-open-plein',
    kind: 'festival',
    organisation: 'rijnoever-arnhem',
    title: { nl: 'Apeldoorn Open Plein', en: 'Apeldoorn Open Square', ar: 'ساحة أبلدورن المفتوحة' },
    summary: {
      nl: 'Een plein vol kraampjes van buurtinitiatieven, een open podium en een lange rij koekenpannen.',
      en: 'A square full of stalls by local projects, an open stage and a long row of frying pans.',
      ar: 'ساحة مملوءة بأكشاك مبادرات الأحياء ومسرح مفتوح وصف طويل من المقالي.',
    },
    body: {
      nl: [
        paragraph(
          'Dit festival gaat niet door. Heb je je aangemeld als vrijwilliger? Dan bellen we je over een nieuw plan in het voorjaar.',
        ),
      ],
      en: [
        paragraph(
          'This festival will not take place. Did you sign up as a volunteer? We will call you about a new plan for the spring.',
        ),
      ],
      ar: [paragraph('لن يقام هذا المهرجان. إن كنت قد سجّلت متطوعًا فسنتصل بك بشأن خطة جديدة في الربيع.')],
    },
    slots: [{ weekday: 'saturday', after: 38, from: '12:00', until: '17:00' }],
    venue: {
      name: 'Marktplein',
      street: 'Marktplein 1',
      postcode: '7311 LG',
      municipality: 'Apeldoorn',
      province: 'gelderland',
      latitude: 52.2149,
      longitude: 5.9636,
    },
    pictures: ['market-tents'],
    programme: [],
    practical: {
      languages: ['nl', 'en'],
      admission: 'free',
      children: true,
      wheelchair: true,
      publicTransport: {
        nl: 'Vanaf station Apeldoorn is het tien minuten lopen.',
        en: 'A ten-minute walk from Apeldoorn station.',
        ar: 'عشر دقائق مشيًا من محطة أبلدورن.',
      },
    },
    status: {
      to: 'cancelled',
      reason: {
        nl: 'Het plein wordt die week opengebroken voor een waterleiding. Een andere plek vonden we niet op tijd.',
        en: 'The square will be dug up that week for a water main. We could not find another place in time.',
        ar: 'ستُحفر الساحة في ذلك الأسبوع من أجل أنبوب المياه، ولم نجد مكانًا آخر في الوقت المناسب.',
      },
    },
  },
]
