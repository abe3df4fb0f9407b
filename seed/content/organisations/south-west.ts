import { paragraph } from '../rich-text.ts'
import type { Organisation } from '../types.ts'

export const southWest: readonly Organisation[] = [
  {
    slug: 'tafelgenoten-delft',
    logo: 'mark-table',
    name: 'Stichting Tafelgenoten Delft',
    municipality: 'Delft',
    province: 'zuid-holland',
    summary: {
      nl: 'Wij zetten lange tafels neer waar Delft elkaar leert kennen. Brood erbij, en de rest gaat vanzelf.',
      en: 'We set long tables where people in Delft get to know each other. Add bread, and the rest follows.',
      ar: 'نمدّ الموائد الطويلة حيث يتعارف أهل دِلفت: خبز على الطاولة، والباقي يأتي وحده.',
    },
    description: {
      nl: [
        paragraph('Tafelgenoten begon met één tafel voor de bibliotheek. Wie langsliep, kreeg een stoel.'),
        paragraph(
          'Inmiddels eten er elke maand zestig mensen mee, en is er elk jaar een festival op de Markt.',
        ),
      ],
      en: [
        paragraph(
          'Tafelgenoten began with a single table outside the library. Whoever walked by was given a chair.',
        ),
        paragraph(
          'Now sixty people join us every month, and there is a festival on the market square each year.',
        ),
      ],
      ar: [
        paragraph('بدأت «رفاق المائدة» بطاولة واحدة أمام المكتبة، وكل من مرّ بها أُعطي كرسيًا.'),
        paragraph('واليوم يأكل معنا ستون شخصًا كل شهر، ولنا مهرجان سنوي في ساحة السوق.'),
      ],
    },
    website: 'https://tafelgenoten.example.org',
    contact: {
      name: 'Marjolein de Wit',
      email: 'tafel@tafelgenoten.example.org',
      phone: '015 555 0120',
      public: true,
    },
  },
  {
    slug: 'maasklanken-rotterdam',
    name: 'Maasklanken',
    municipality: 'Rotterdam',
    province: 'zuid-holland',
    summary: {
      nl: 'Muzikanten uit Rotterdam en uit de hele wereld maken samen nieuwe muziek.',
      en: 'Musicians from Rotterdam and from all over the world make new music together.',
      ar: 'موسيقيون من روتردام ومن أنحاء العالم يصنعون معًا موسيقى جديدة.',
    },
    description: {
      nl: [
        paragraph('Een oud speelt anders dan een accordeon. Samen klinken ze als de haven.'),
        paragraph('We hebben een oefenruimte, een instrumentenbieb en elke vrijdag een open podium.'),
      ],
      en: [
        paragraph('An oud is not an accordion. Together they sound like the harbour.'),
        paragraph('We have a rehearsal room, an instrument library and an open stage every Friday.'),
      ],
      ar: [
        paragraph('العود غير الأكورديون، لكنهما معًا يشبهان صوت الميناء.'),
        paragraph('لدينا قاعة تدريب ومكتبة آلات ومسرح مفتوح كل جمعة.'),
      ],
    },
    website: 'https://maasklanken.example.org',
    contact: { name: 'Idris Osman', email: 'klank@maasklanken.example.org', public: true },
  },
  {
    slug: 'haagse-huiskamers',
    logo: 'mark-house',
    name: 'Haagse Huiskamers',
    municipality: 'Den Haag',
    province: 'zuid-holland',
    summary: {
      nl: 'Hagenaars openen hun huiskamer voor nieuwe stadsgenoten. Eén avond, tien stoelen, veel verhalen.',
      en: 'People in The Hague open their living rooms to new neighbours. One evening, ten chairs, many stories.',
      ar: 'أهل لاهاي يفتحون غرف معيشتهم للجيران الجدد: مساء واحد وعشرة كراسٍ وحكايات كثيرة.',
    },
    description: {
      nl: [
        paragraph('Thuis praat je anders dan in een zaal. Daarom zijn onze avonden bij mensen thuis.'),
        paragraph('Eén keer per jaar komen alle huiskamers samen in de bibliotheek.'),
      ],
      en: [
        paragraph('People talk differently at home than in a hall. That is why our evenings are in homes.'),
        paragraph('Once a year all the living rooms meet in the library.'),
      ],
      ar: [
        paragraph('الحديث في البيت غير الحديث في القاعة، ولذلك أمسياتنا في بيوت الناس.'),
        paragraph('ومرة في السنة تجتمع كل الغرف في المكتبة.'),
      ],
    },
    contact: { name: 'Tineke van Os', email: 'bel@haagsehuiskamers.example.org', public: true },
  },
  {
    slug: 'vlietburen',
    name: 'Vlietburen',
    municipality: 'Leidschendam-Voorburg',
    province: 'zuid-holland',
    summary: {
      nl: 'Buren langs de Vliet die koken, fietsen en Nederlands oefenen met wie net is komen wonen.',
      en: 'Neighbours along the Vliet canal who cook, cycle and practise Dutch with people who have just moved in.',
      ar: 'جيران على ضفة قناة فليت يطبخون ويركبون الدراجات ويتمرّنون على الهولندية مع من سكن حديثًا.',
    },
    description: {
      nl: [
        paragraph('Vlietburen is een kleine club: vijftien vrijwilligers en een lijst met telefoonnummers.'),
        paragraph('Heb je een fiets over, een uur tijd of een goed recept? Dan kun je meedoen.'),
      ],
      en: [
        paragraph('Vlietburen is small: fifteen volunteers and a list of phone numbers.'),
        paragraph('Do you have a spare bike, a free hour or a good recipe? Then you can join in.'),
      ],
      ar: [
        paragraph('فليتبورن مجموعة صغيرة: خمسة عشر متطوعًا وقائمة أرقام هواتف.'),
        paragraph('هل لديك دراجة زائدة أو ساعة فارغة أو وصفة طيبة؟ إذن شاركنا.'),
      ],
    },
    contact: { name: 'Joke Vermeulen', email: 'hoi@vlietburen.example.org', public: true },
  },
  {
    slug: 'zeeuwse-ontmoetingskring',
    name: 'Zeeuwse Ontmoetingskring',
    municipality: 'Middelburg',
    province: 'zeeland',
    summary: {
      nl: 'Van Goes tot Vlissingen: wij maken plekken waar eilandbewoners en nieuwkomers elkaar treffen.',
      en: 'From Goes to Vlissingen: we make places where islanders and newcomers meet.',
      ar: 'من خوس إلى فليسينغن نصنع أماكن يلتقي فيها أهل الجزر والقادمون الجدد.',
    },
    description: {
      nl: [
        paragraph(
          'In Zeeland ken je je buren, maar wonen ze soms ver weg. Wij rijden met een bus vol spelletjes langs de dorpen.',
        ),
        paragraph('Elk festival eindigt met een bord mosselen, of falafel.'),
      ],
      en: [
        paragraph(
          'In Zeeland you know your neighbours, though some live far away. We drive a bus full of games from village to village.',
        ),
        paragraph('Every festival ends with a plate of mussels, or falafel.'),
      ],
      ar: [
        paragraph('في زيلاند تعرف جيرانك وإن بَعُدت بيوتهم، ونحن نطوف القرى بحافلة مملوءة بالألعاب.'),
        paragraph('وينتهي كل مهرجان بطبق من بلح البحر أو الفلافل.'),
      ],
    },
    website: 'https://zeeuwsekring.example.org',
    contact: { name: 'Adriaan Poppe', email: 'kring@zeeuwsekring.example.org', public: true },
  },
  {
    slug: 'bossche-tuinen-delen',
    logo: 'mark-tree',
    name: 'Bossche Tuinen Delen',
    municipality: "'s-Hertogenbosch",
    province: 'noord-brabant',
    summary: {
      nl: 'Moestuinen waar buren uit twintig landen samen zaaien, wieden en oogsten.',
      en: 'Vegetable gardens where neighbours from twenty countries sow, weed and harvest together.',
      ar: 'حدائق خضار يزرع فيها جيران من عشرين بلدًا وينقّون ويحصدون معًا.',
    },
    description: {
      nl: [
        paragraph('Bonen groeien in elke taal. In onze tuinen staan okra, boerenkool en munt naast elkaar.'),
        paragraph('Wie geen tuin heeft, krijgt een bak op wielen.'),
      ],
      en: [
        paragraph('Beans grow in every language. In our gardens okra, kale and mint stand side by side.'),
        paragraph('No garden of your own? You get a box on wheels.'),
      ],
      ar: [
        paragraph('الفاصولياء تنمو بكل اللغات، وفي حدائقنا تتجاور البامية والكرنب والنعناع.'),
        paragraph('ومن ليس له حديقة نعطه حوضًا على عجلات.'),
      ],
    },
    contact: { name: 'Riet van den Berg', email: 'tuin@bosschetuinen.example.org', public: true },
  },
  {
    slug: 'fietsgilde-iedereen',
    logo: 'mark-wheel',
    name: 'Fietsgilde Iedereen',
    municipality: 'Tilburg',
    province: 'noord-brabant',
    summary: {
      nl: 'Fietsles, fietsreparatie en fietstochten. Want wie kan fietsen, komt overal.',
      en: 'Cycling lessons, repairs and rides. Because if you can cycle, you can get anywhere.',
      ar: 'دروس في ركوب الدراجات وتصليحها وجولات بها، فمن ركب الدراجة بلغ كل مكان.',
    },
    description: {
      nl: [
        paragraph('Ons gilde heeft een werkplaats in Tilburg en een bakfiets die naar Eindhoven rijdt.'),
        paragraph('Je knapt een fiets op met iemand die dat kan. Daarna is hij van jou.'),
      ],
      en: [
        paragraph('Our guild has a workshop in Tilburg and a cargo bike that rides to Eindhoven.'),
        paragraph('You fix up a bike with someone who knows how. After that it is yours.'),
      ],
      ar: [
        paragraph('لنا ورشة في تيلبورغ ودراجة نقل تصل إلى آيندهوفن.'),
        paragraph('تُصلح دراجة مع من يعرف، ثم تصبح لك.'),
      ],
    },
    website: 'https://fietsgilde.example.org',
    contact: { name: 'Yonas Haile', email: 'bel@fietsgilde.example.org', public: true },
  },
  {
    slug: 'zuiderpoort-limburg',
    name: 'Zuiderpoort Limburg',
    municipality: 'Maastricht',
    province: 'limburg',
    summary: {
      nl: 'Toneel, vlaai en taal. Wij openen de poort voor wie in Limburg een nieuw begin maakt.',
      en: 'Theatre, flan and language. We open the gate for people who start again in Limburg.',
      ar: 'مسرح وفطيرة «فلاي» ولغة: نفتح البوابة لمن يبدأ من جديد في ليمبورخ.',
    },
    description: {
      nl: [
        paragraph('Zuiderpoort maakt toneel met mensen die nog nooit op een podium stonden.'),
        paragraph('In Heerlen, Venlo en Maastricht oefenen we elke week. Dialect mag, alle dialecten.'),
      ],
      en: [
        paragraph('Zuiderpoort makes theatre with people who have never stood on a stage.'),
        paragraph(
          'We rehearse every week in Heerlen, Venlo and Maastricht. Dialects are welcome, all of them.',
        ),
      ],
      ar: [
        paragraph('تصنع زاودربورت المسرح مع أناس لم يقفوا على خشبة من قبل.'),
        paragraph('نتدرّب كل أسبوع في هيرلن وفينلو وماستريخت، وكل اللهجات مرحّب بها.'),
      ],
    },
    website: 'https://zuiderpoort.example.org',
    contact: { name: 'Loes Frijns', email: 'poort@zuiderpoort.example.org', public: true },
  },
]
