import type { Complete } from '../content/types.ts'

type Words = readonly [Complete<string>, ...Complete<string>[]]

/** Subjects of festivals: the first half of a title. */
export const subjects: Words = [
  { nl: 'Soep en verhalen', en: 'Soup and stories', ar: 'حساء وحكايات' },
  { nl: 'Dansen op het plein', en: 'Dancing on the square', ar: 'رقص في الساحة' },
  { nl: 'Lange tafels', en: 'Long tables', ar: 'موائد طويلة' },
  { nl: 'Koken met de buren', en: 'Cooking with neighbours', ar: 'نطبخ مع الجيران' },
  { nl: 'Taal in de tuin', en: 'Language in the garden', ar: 'لغة في الحديقة' },
  { nl: 'Voetbal zonder grenzen', en: 'Football without borders', ar: 'كرة قدم بلا حدود' },
  { nl: 'Muziek uit vijf landen', en: 'Music from five countries', ar: 'موسيقى من خمسة بلدان' },
  { nl: 'Markt van makers', en: 'Makers’ market', ar: 'سوق الصنّاع' },
  { nl: 'Fietsen leren', en: 'Learning to cycle', ar: 'نتعلّم ركوب الدراجة' },
  { nl: 'Spelen in het park', en: 'Games in the park', ar: 'ألعاب في المتنزّه' },
  { nl: 'Licht in de winter', en: 'Light in winter', ar: 'نور في الشتاء' },
  { nl: 'Zaaien en oogsten', en: 'Sowing and reaping', ar: 'نزرع ونحصد' },
  { nl: 'Poëzie aan het water', en: 'Poetry by the water', ar: 'شعر عند الماء' },
  { nl: 'Repareren en theedrinken', en: 'Mending and tea', ar: 'تصليح وشاي' },
  { nl: 'Film onder de sterren', en: 'Film under the stars', ar: 'فيلم تحت النجوم' },
  { nl: 'Samen zingen', en: 'Singing together', ar: 'نغنّي معًا' },
  { nl: 'Brood uit alle windstreken', en: 'Bread from everywhere', ar: 'خبز من كل الجهات' },
  { nl: 'Wandelen met een nieuwe buur', en: 'Walking with a new neighbour', ar: 'نمشي مع جار جديد' },
  { nl: 'Vliegers op de dijk', en: 'Kites on the dike', ar: 'طائرات ورقية على السد' },
  { nl: 'Nachtegalen en trommels', en: 'Nightingales and drums', ar: 'عنادل وطبول' },
]

/** Activities: one sentence of a summary. */
export const deeds: Words = [
  {
    nl: 'Oude en nieuwe inwoners koken, eten en praten samen, van de middag tot het donker wordt.',
    en: 'Old and new inhabitants cook, eat and talk together, from noon until dark.',
    ar: 'قدامى السكان وجددهم يطبخون ويأكلون ويتحدثون معًا من الظهر حتى المساء.',
  },
  {
    nl: 'Een middag met muziek, kinderspelen en een kraam waar je je eigen taal mag leren aan een ander.',
    en: 'An afternoon of music, children’s games and a stall where you teach somebody your own language.',
    ar: 'عصرية فيها موسيقى وألعاب للأطفال وركن تعلّم فيه غيرك لغتك.',
  },
  {
    nl: 'Kom zoals je bent: er is thee, er zijn stoelen, en naast je zit iemand die je nog niet kent.',
    en: 'Come as you are: there is tea, there are chairs, and next to you sits somebody new.',
    ar: 'تعال كما أنت: الشاي موجود والكراسي كذلك، وبجانبك شخص لا تعرفه بعد.',
  },
  {
    nl: 'Workshops in kleine groepen, een optocht door de wijk en aan het eind soep voor iedereen.',
    en: 'Workshops in small groups, a parade through the neighbourhood, and soup for all at the end.',
    ar: 'ورش في مجموعات صغيرة وموكب في الحي، وفي الختام حساء للجميع.',
  },
  {
    nl: 'Het plein wordt een woonkamer: met tapijten, lampen, verhalen en een piano die van niemand is.',
    en: 'The square becomes a living room: carpets, lamps, stories and a piano that is nobody’s.',
    ar: 'تصير الساحة غرفة جلوس: سجاد ومصابيح وحكايات وبيانو لا صاحب له.',
  },
  {
    nl: 'Vrijwilligers uit de buurt vertellen wat zij doen, en zoeken mensen die meedoen.',
    en: 'Volunteers from the neighbourhood tell what they do, and look for people to join.',
    ar: 'متطوعون من الحي يحكون عمّا يفعلونه ويبحثون عمّن يشاركهم.',
  },
]

/** Programme items. */
export const parts: Words = [
  { nl: 'Welkom en opening', en: 'Welcome and opening', ar: 'الترحيب والافتتاح' },
  { nl: 'Samen koken', en: 'Cooking together', ar: 'نطبخ معًا' },
  { nl: 'Muziek van buren', en: 'Music by neighbours', ar: 'موسيقى يعزفها الجيران' },
  { nl: 'Verhalen in drie talen', en: 'Stories in three languages', ar: 'حكايات بثلاث لغات' },
  { nl: 'Spelen voor kinderen', en: 'Games for children', ar: 'ألعاب للأطفال' },
  { nl: 'Taalcafé', en: 'Language café', ar: 'مقهى اللغة' },
  { nl: 'Dansles', en: 'Dancing lesson', ar: 'درس رقص' },
  { nl: 'Aan tafel', en: 'At the table', ar: 'إلى المائدة' },
]

/** Names of organisations, without the town. */
export const bands: readonly [string, ...string[]] = [
  'Stichting Buren',
  'Tafelgenoten',
  'Welkom in',
  'Vrienden van',
  'Taalhuis',
  'Buurtkamer',
  'De Open Deur',
  'Samen in',
]

/** Venues in a town. */
export const venues: readonly [string, ...string[]] = [
  'Marktplein',
  'Stadspark',
  'Bibliotheek',
  'Buurthuis De Linde',
  'Dorpshuis',
  'Wijktuin',
  'Sportpark Oost',
  'Oude Kerk',
]

export const people: readonly [string, ...string[]] = [
  'Aya Haddad',
  'Koor Over de Brug',
  'Yonas Tesfay',
  'Trommelgroep Zuid',
  'Oksana en Piet',
  'Leyla Demir',
]

export const reason: Complete<string> = {
  nl: 'Het weer laat het niet toe. We laten hier weten hoe het verdergaat.',
  en: 'The weather does not allow it. We will tell here what happens next.',
  ar: 'الطقس لا يسمح. سنعلن هنا عمّا سيحدث لاحقًا.',
}

export const publicTransport: Complete<string> = {
  nl: 'Vanaf het station is het tien minuten lopen.',
  en: 'A ten-minute walk from the station.',
  ar: 'عشر دقائق مشيًا من المحطة.',
}
