/** Programme items that many festivals share. */
export const items = {
  opening: { nl: 'Welkom en opening', en: 'Welcome and opening', ar: 'الترحيب والافتتاح' },
  sharedMeal: { nl: 'Samen eten', en: 'Eating together', ar: 'نأكل معًا' },
  music: { nl: 'Muziek', en: 'Music', ar: 'موسيقى' },
  stories: { nl: 'Verhalen van buren', en: 'Stories from neighbours', ar: 'حكايات الجيران' },
  children: {
    nl: 'Spelen en knutselen voor kinderen',
    en: 'Games and crafts for children',
    ar: 'ألعاب وأشغال للأطفال',
  },
  dance: { nl: 'Dansen met iedereen', en: 'Dancing with everyone', ar: 'نرقص معًا' },
  languageCafe: { nl: 'Taalcafé', en: 'Language café', ar: 'مقهى اللغة' },
  market: { nl: 'Markt van initiatieven', en: 'Market of local projects', ar: 'سوق المبادرات' },
  closing: { nl: 'Afsluiting met thee', en: 'Closing with tea', ar: 'الختام مع الشاي' },
} as const
