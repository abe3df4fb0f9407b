import type { Testimonial } from './types.ts'

const visitor = { nl: 'bezoeker', en: 'visitor', ar: 'زائرة' }
const volunteer = { nl: 'vrijwilliger', en: 'volunteer', ar: 'متطوّع' }

export const testimonials: readonly Testimonial[] = [
  {
    key: 'delft-civil-society',
    quote: {
      nl: 'Op tv hoor je vooral wie er boos is. Hier zag ik hoeveel mensen in Delft gewoon iets doen: een les, een soep, een bank timmeren. Daar ben ik trots op.',
      en: 'On television you mostly hear who is angry. Here I saw how many people in Delft simply do something: give a lesson, make soup, build a bench. That makes me proud.',
      ar: 'في التلفاز نسمع الغاضبين في الغالب، أما هنا فرأيت كم من أهل دِلفت يعملون بصمت: درس وحساء ومقعد يُصنع. وهذا ما أفخر به.',
    },
    attribution: 'Willemijn',
    role: visitor,
    municipality: 'Delft',
    festival: 'delft-aan-tafel-brood',
  },
  {
    key: 'leidschendam-voorburg-prejudice',
    quote: {
      nl: 'Het nieuws laat vluchtelingen altijd zien als een groep. Vandaag zat ik naast Salma, en die maakt grappen over haar moeder. Zo raak je je vooroordelen kwijt.',
      en: 'The news always shows refugees as a group. Today I sat next to Salma, who jokes about her mother. That is how you lose your prejudice.',
      ar: 'تُظهر الأخبار اللاجئين دائمًا جماعةً واحدة. واليوم جلست بجانب سلمى، وهي تروي الطرائف عن أمها. هكذا تسقط الأحكام المسبقة.',
    },
    attribution: 'Henk',
    role: { nl: 'bezoeker', en: 'visitor', ar: 'زائر' },
    municipality: 'Leidschendam-Voorburg',
    festival: 'fluitpolder-aan-tafel',
  },
  {
    key: 'utrecht-five-minutes',
    quote: {
      nl: 'Ik had mijn verhaal nog nooit in het Nederlands verteld. Het duurde vijf minuten. Daarna kreeg ik drie telefoonnummers.',
      en: 'I had never told my story in Dutch before. It took five minutes. Afterwards I was given three phone numbers.',
      ar: 'لم أروِ قصتي بالهولندية من قبل. استغرقت خمس دقائق، وبعدها أُعطيت ثلاثة أرقام هواتف.',
    },
    attribution: 'Tesfaye',
    picture: 'portrait-tesfaye',
    role: { nl: 'verteller', en: 'storyteller', ar: 'راوٍ' },
    municipality: 'Utrecht',
    festival: 'neude-vol-verhalen-vertrekken',
  },
  {
    key: 'groningen-choir',
    quote: {
      nl: 'Ik kwam voor de soep en bleef voor het koor. Sinds die dag zing ik elke woensdag.',
      en: 'I came for the soup and stayed for the choir. I have been singing every Wednesday since.',
      ar: 'جئت من أجل الحساء وبقيت من أجل الجوقة، ومنذ ذلك اليوم أغنّي كل أربعاء.',
    },
    attribution: 'Geesje',
    picture: 'portrait-wil',
    role: visitor,
    municipality: 'Groningen',
    festival: 'plein-dat-zingt-groningen',
  },
  {
    key: 'rotterdam-borrowed-violin',
    quote: {
      nl: 'Mijn viool moest ik in Aleppo achterlaten. In Rotterdam leende ik er een. Mijn dochter had mij nog nooit horen spelen.',
      en: 'I had to leave my violin in Aleppo. In Rotterdam I borrowed one. My daughter had never heard me play.',
      ar: 'تركت كماني في حلب، وفي روتردام استعرت واحدًا. لم تكن ابنتي قد سمعتني أعزف من قبل.',
    },
    attribution: 'Rami',
    role: { nl: 'muzikant', en: 'musician', ar: 'موسيقي' },
    municipality: 'Rotterdam',
    festival: 'maasklanken-op-de-hoogstraat',
  },
  {
    key: 'zwolle-buddy',
    quote: {
      nl: 'Ik dacht dat ik iemand ging helpen. Nu helpt hij mij met mijn wiskunde.',
      en: 'I thought I was going to help somebody. Now he helps me with my maths.',
      ar: 'ظننت أني ذاهبة لأساعد أحدًا، واليوم يساعدني هو في الرياضيات.',
    },
    attribution: 'Lin',
    picture: 'portrait-lin',
    role: { nl: 'maatje', en: 'buddy', ar: 'رفيقة' },
    municipality: 'Zwolle',
    festival: 'zwolle-maatjesfeest',
  },
  {
    key: 'emmen-chess',
    quote: {
      nl: 'We hadden geen woord gemeen. Na vier potjes dammen wist ik precies wanneer hij blufte.',
      en: 'We had not a word in common. After four games of draughts I knew exactly when he was bluffing.',
      ar: 'لم تكن بيننا كلمة مشتركة، وبعد أربع جولات من الداما عرفت تمامًا متى يخادع.',
    },
    attribution: 'Bertus',
    role: { nl: 'bezoeker', en: 'visitor', ar: 'زائر' },
    municipality: 'Emmen',
    festival: 'emmen-speelt-samen',
  },
  {
    key: 'den-bosch-mint',
    quote: {
      nl: 'Ik gaf een stekje munt weg. Een maand later stond er een heel gezin met thee voor mijn deur.',
      en: 'I gave away a cutting of mint. A month later a whole family stood at my door with tea.',
      ar: 'أهديت غصن نعناع، وبعد شهر وقفت عائلة كاملة عند بابي ومعها الشاي.',
    },
    attribution: 'Riet',
    role: volunteer,
    municipality: "'s-Hertogenbosch",
    festival: 'parade-in-bloei-den-bosch',
  },
  {
    key: 'amersfoort-guide',
    quote: {
      nl: 'Twintig Nederlanders liepen achter mij aan door hun eigen stad. Voor één keer wist ik de weg.',
      en: 'Twenty Dutch people followed me through their own city. For once I was the one who knew the way.',
      ar: 'مشى خلفي عشرون هولنديًا في مدينتهم هم. ولمرة واحدة كنت أنا من يعرف الطريق.',
    },
    attribution: 'Tigist',
    role: { nl: 'gids', en: 'guide', ar: 'دليلة' },
    municipality: 'Amersfoort',
    festival: 'amersfoort-wandelt-mee',
  },
  {
    key: 'vlissingen-kite',
    quote: {
      nl: 'Mijn vlieger bleef een uur in de lucht. De burgemeester hield even het touw vast.',
      en: 'My kite stayed up for an hour. The mayor held the string for a while.',
      ar: 'بقيت طائرتي الورقية ساعة في الجو، وأمسك رئيس البلدية الخيط قليلًا.',
    },
    attribution: 'Omid, 9 jaar',
    role: { nl: 'bezoeker', en: 'visitor', ar: 'زائر' },
    municipality: 'Vlissingen',
    festival: 'vlissingen-zeefeest',
  },
  {
    key: 'nijmegen-bus-driver',
    quote: {
      nl: 'Ik had pauze en wilde alleen even kijken. Nu kent de hele lijn mij als de dansende chauffeur.',
      en: 'I was on my break and only wanted a look. Now my whole bus line knows me as the dancing driver.',
      ar: 'كنت في استراحتي وأردت أن ألقي نظرة فقط، واليوم يعرفني ركاب الخط كله باسم السائق الراقص.',
    },
    attribution: 'Ruud',
    role: { nl: 'bezoeker', en: 'visitor', ar: 'زائر' },
    municipality: 'Nijmegen',
    festival: 'nijmegen-danst-de-eerste-stap',
  },
  {
    key: 'emmeloord-farmer',
    quote: {
      nl: 'De mensen die bij mij uien rooien, kende ik van gezicht. Nu ken ik hun namen en hun recepten.',
      en: 'I knew the faces of the people who lift my onions. Now I know their names and their recipes.',
      ar: 'كنت أعرف وجوه من يحصدون البصل في حقلي، واليوم أعرف أسماءهم ووصفاتهم.',
    },
    attribution: 'Klaas',
    role: { nl: 'boer', en: 'farmer', ar: 'فلاح' },
    municipality: 'Noordoostpolder',
    festival: 'emmeloord-oogstfeest',
  },
]
