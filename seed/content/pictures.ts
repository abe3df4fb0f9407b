import type { PictureKey } from '../pictures/pictures.ts'
import type { Complete } from './types.ts'

type PictureTexts = { alt: Complete<string>; credit: string }

const illustration = 'Illustratie: Welkom Hier'
const mark = 'Beeldmerk: Welkom Hier'
const portrait = 'Getekend portret, Welkom Hier'

/** The description and the maker of each picture. */
export const pictureTexts: Readonly<Record<PictureKey, PictureTexts>> = {
  'portrait-hooman': {
    alt: {
      nl: 'Getekend portret van Hooman: een man van een jaar of veertig met een korte baard, die warm lacht',
      en: 'Drawn portrait of Hooman: a man of about forty with a short beard, smiling warmly',
      ar: 'صورة مرسومة لهومان: رجل في نحو الأربعين بلحية قصيرة وابتسامة دافئة',
    },
    credit: portrait,
  },
  'portrait-amal': {
    alt: {
      nl: 'Getekend portret van Salma: een vrouw met een rode hoofddoek, die rustig en open kijkt',
      en: 'Drawn portrait of Salma: a woman with a red headscarf and a calm, open look',
      ar: 'صورة مرسومة لسلمى: امرأة بحجاب أحمر ونظرة هادئة منفتحة',
    },
    credit: portrait,
  },
  'portrait-wil': {
    alt: {
      nl: 'Getekend portret van Geesje: een oudere vrouw met wit haar en een bril, die breed lacht',
      en: 'Drawn portrait of Geesje: an older woman with white hair and glasses and a broad smile',
      ar: 'صورة مرسومة لخيشه: امرأة مسنّة بشعر أبيض ونظارة وابتسامة عريضة',
    },
    credit: portrait,
  },
  'portrait-oksana': {
    alt: {
      nl: 'Getekend portret van Oleksandra: een vrouw met een kastanjebruine vlecht over haar schouder',
      en: 'Drawn portrait of Oleksandra: a woman with a chestnut plait over her shoulder',
      ar: 'صورة مرسومة لأولكساندرا: امرأة بضفيرة كستنائية على كتفها',
    },
    credit: portrait,
  },
  'portrait-tesfaye': {
    alt: {
      nl: 'Getekend portret van Tesfaye: een oudere man met grijze baard en bril, in een paars vest',
      en: 'Drawn portrait of Tesfaye: an older man with a grey beard and glasses, in a purple cardigan',
      ar: 'صورة مرسومة لتسفاي: رجل مسنّ بلحية رمادية ونظارة وسترة بنفسجية',
    },
    credit: portrait,
  },
  'portrait-lin': {
    alt: {
      nl: 'Getekend portret van Lin: een jonge vrouw met een zwarte bob en een rode tuinbroek',
      en: 'Drawn portrait of Lin: a young woman with a black bob and red dungarees',
      ar: 'صورة مرسومة للين: شابة بشعر أسود قصير وثوب أحمر',
    },
    credit: portrait,
  },
  'portrait-samuel': {
    alt: {
      nl: 'Getekend portret van Yonas: een jonge man met kort kroeshaar en een gele trui',
      en: 'Drawn portrait of Yonas: a young man with short curly hair and a yellow sweater',
      ar: 'صورة مرسومة ليوناس: شاب بشعر قصير مجعّد وسترة صفراء',
    },
    credit: portrait,
  },
  'long-table': {
    alt: {
      nl: 'Buren van alle leeftijden eten samen aan een lange tafel in de straat',
      en: 'Neighbours of all ages eat together at a long table in the street',
      ar: 'جيران من كل الأعمار يأكلون معًا حول مائدة طويلة في الشارع',
    },
    credit: illustration,
  },
  'market-tents': {
    alt: {
      nl: 'Kramen en tenten op een marktplein; mensen lopen langs, proeven en praten',
      en: 'Stalls and tents on a market square; people stroll, taste and talk',
      ar: 'أكشاك وخيام في ساحة سوق، وناس يتجوّلون ويتذوّقون ويتحدثون',
    },
    credit: illustration,
  },
  musicians: {
    alt: {
      nl: 'Vijf muzikanten spelen samen: viool, oed, zang, trommel en accordeon',
      en: 'Five musicians play together: violin, oud, voice, drum and accordion',
      ar: 'خمسة موسيقيين يعزفون معًا: كمان وعود وغناء وطبل وأكورديون',
    },
    credit: illustration,
  },
  'community-kitchen': {
    alt: {
      nl: 'Vrijwilligers koken in een buurtkeuken; pannen dampen op het aanrecht',
      en: 'Volunteers cook in a community kitchen; pans steam on the counter',
      ar: 'متطوعون يطبخون في مطبخ الحي والبخار يتصاعد من القدور',
    },
    credit: illustration,
  },
  'canal-houses': {
    alt: {
      nl: 'Een gracht met een boogbrug en trapgevels; vanaf een boot zwaaien mensen',
      en: 'A canal with an arched bridge and stepped gables; people wave from a boat',
      ar: 'قناة ماء عليها جسر مقوّس وبيوت مدرّجة الواجهات، وناس يلوّحون من قارب',
    },
    credit: illustration,
  },
  'library-courtyard': {
    alt: {
      nl: 'Lezers op de binnenplaats van een bibliotheek, onder bogen en een boom',
      en: 'Readers in a library courtyard, under arches and a tree',
      ar: 'قرّاء في فناء مكتبة تحت الأقواس وشجرة',
    },
    credit: illustration,
  },
  playground: {
    alt: {
      nl: 'Kinderen schommelen, klimmen en glijden in een speeltuin; ouders kijken toe',
      en: 'Children swing, climb and slide in a playground; parents watch',
      ar: 'أطفال يتأرجحون ويتسلّقون ويتزحلقون في ملعب وأهلهم ينظرون',
    },
    credit: illustration,
  },
  'city-garden': {
    alt: {
      nl: 'Buurtbewoners planten en oogsten samen in een stadstuin vol bloemen',
      en: 'Neighbours plant and harvest together in a city garden full of flowers',
      ar: 'جيران يزرعون ويحصدون معًا في حديقة مدينة مملوءة بالزهور',
    },
    credit: illustration,
  },
  'storytelling-circle': {
    alt: {
      nl: 'Een verteller met een kring luisteraars op een kleed onder de bomen',
      en: 'A storyteller and a circle of listeners on a rug under the trees',
      ar: 'راوٍ وحوله حلقة من المستمعين على سجادة تحت الأشجار',
    },
    credit: illustration,
  },
  dancing: {
    alt: {
      nl: 'Mensen dansen hand in hand in een rij onder de vlaggen',
      en: 'People dance hand in hand in a line under the flags',
      ar: 'ناس يرقصون يدًا بيد في صف تحت الأعلام',
    },
    credit: illustration,
  },
  'football-field': {
    alt: {
      nl: 'Een gemengd elftal voetbalt op een veld met populieren; de keeper springt',
      en: 'A mixed team plays football on a field lined with poplars; the keeper jumps',
      ar: 'فريق مختلط يلعب كرة القدم في ملعب تحفّه أشجار الحور، والحارس يقفز',
    },
    credit: illustration,
  },
  'park-bicycles': {
    alt: {
      nl: 'Fietsles in het park: een vrouw leert fietsen, anderen helpen en moedigen aan',
      en: 'A cycling lesson in the park: a woman learns to ride, others help and cheer',
      ar: 'درس ركوب دراجة في الحديقة: امرأة تتعلّم وآخرون يساعدونها ويشجّعونها',
    },
    credit: illustration,
  },
  'cooking-workshop': {
    alt: {
      nl: 'Kookles: een vrouw laat kinderen en buren zien hoe je deeg vouwt',
      en: 'Cooking lesson: a woman shows children and neighbours how to fold dough',
      ar: 'درس طبخ: امرأة تُري الأطفال والجيران كيف يُطوى العجين',
    },
    credit: illustration,
  },
  'language-cafe': {
    alt: {
      nl: 'Taalcafé: mensen praten aan een ronde tafel met thee, kaartjes en boeken',
      en: 'Language café: people talk around a table with tea, cards and books',
      ar: 'مقهى لغة: ناس يتحدثون حول طاولة عليها شاي وبطاقات وكتب',
    },
    credit: illustration,
  },
  'harbour-quay': {
    alt: {
      nl: 'Mensen ontmoeten elkaar op de kade bij zeilboten en een vuurtoren',
      en: 'People meet on the quay beside sailing boats and a lighthouse',
      ar: 'ناس يلتقون على الرصيف عند القوارب الشراعية والمنارة',
    },
    credit: illustration,
  },
  'windmill-polder': {
    alt: {
      nl: 'Een lampionnenoptocht bij avond door de polder, langs een molen',
      en: 'A lantern walk at dusk through the polder, past a windmill',
      ar: 'موكب فوانيس عند الغروب في الحقول بجانب طاحونة هواء',
    },
    credit: illustration,
  },
  'church-square-snow': {
    alt: {
      nl: 'Kerkplein in de sneeuw: bij een kraam delen mensen warme soep',
      en: 'Church square in the snow: people share warm soup at a stall',
      ar: 'ساحة كنيسة مغطاة بالثلج، وناس يتقاسمون حساء ساخنًا عند كشك',
    },
    credit: illustration,
  },
  'evening-concert': {
    alt: {
      nl: 'Avondconcert op een klein podium onder een slinger; het publiek zingt mee',
      en: 'Evening concert on a small stage under a garland; the audience sings along',
      ar: 'حفل مسائي على مسرح صغير تحت أعلام الزينة والجمهور يغنّي معه',
    },
    credit: illustration,
  },
  'beach-kites': {
    alt: {
      nl: 'Vliegers boven het strand; een gezin en vrienden drinken thee op een kleed',
      en: 'Kites above the beach; a family and friends drink tea on a rug',
      ar: 'طائرات ورقية فوق الشاطئ، وعائلة وأصدقاء يشربون الشاي على بساط',
    },
    credit: illustration,
  },
  'mark-house': {
    alt: {
      nl: 'Beeldmerk van Haagse Huiskamers: een huis',
      en: 'Mark of Haagse Huiskamers: a house',
      ar: 'شعار Haagse Huiskamers: بيت',
    },
    credit: mark,
  },
  'mark-table': {
    alt: {
      nl: 'Beeldmerk van Tafelgenoten Delft: een gedekte tafel',
      en: 'Mark of Tafelgenoten Delft: a laid table',
      ar: 'شعار Tafelgenoten Delft: مائدة',
    },
    credit: mark,
  },
  'mark-tree': {
    alt: {
      nl: 'Beeldmerk van Bossche Tuinen Delen: een boom',
      en: 'Mark of Bossche Tuinen Delen: a tree',
      ar: 'شعار Bossche Tuinen Delen: شجرة',
    },
    credit: mark,
  },
  'mark-bridge': {
    alt: {
      nl: 'Beeldmerk van IJsselvrienden: een brug over water',
      en: 'Mark of IJsselvrienden: a bridge over water',
      ar: 'شعار IJsselvrienden: جسر فوق الماء',
    },
    credit: mark,
  },
  'mark-circle': {
    alt: {
      nl: 'Beeldmerk van Verhalenwerf Utrecht: een kring van mensen',
      en: 'Mark of Verhalenwerf Utrecht: a circle of people',
      ar: 'شعار Verhalenwerf Utrecht: حلقة من الناس',
    },
    credit: mark,
  },
  'mark-boat': {
    alt: {
      nl: 'Beeldmerk van Mienskip Wolkom: een zeilboot',
      en: 'Mark of Mienskip Wolkom: a sailing boat',
      ar: 'شعار Mienskip Wolkom: قارب شراعي',
    },
    credit: mark,
  },
  'mark-lantern': {
    alt: {
      nl: 'Beeldmerk van Polderpioniers Flevoland: een lampion',
      en: 'Mark of Polderpioniers Flevoland: a paper lantern',
      ar: 'شعار Polderpioniers Flevoland: فانوس من ورق',
    },
    credit: mark,
  },
  'mark-hands': {
    alt: {
      nl: 'Beeldmerk van Drentse Buren: twee handen en een hart',
      en: 'Mark of Drentse Buren: two hands and a heart',
      ar: 'شعار Drentse Buren: يدان وقلب',
    },
    credit: mark,
  },
  'mark-wheel': {
    alt: {
      nl: 'Beeldmerk van Fietsgilde Iedereen: een fietswiel',
      en: 'Mark of Fietsgilde Iedereen: a bicycle wheel',
      ar: 'شعار Fietsgilde Iedereen: عجلة دراجة',
    },
    credit: mark,
  },
  'mark-garland': {
    alt: {
      nl: 'Beeldmerk van Weefgoed Enschede: een slinger',
      en: 'Mark of Weefgoed Enschede: a garland',
      ar: 'شعار Weefgoed Enschede: أعلام زينة',
    },
    credit: mark,
  },
}
