import type { LetterLocale } from './letter.rules.ts'

const nl = {
  allFestivals: 'Alle festivals',
  'admission.donation': 'Gift',
  'admission.free': 'Gratis',
  'admission.paid': 'Betaald',
  credit: 'Beeld: {credit}',
  example: 'voorbeeld',
  festivals: 'Komende festivals',
  'moreLanguages.many': 'en nog {count} talen',
  'moreLanguages.one': 'en nog 1 taal',
  'moreLanguages.two': 'en nog 2 talen',
  preferences: 'Verander wat je krijgt',
  readStory: 'Lees het verhaal van {person}',
  'status.cancelled': 'Gaat niet door',
  'status.postponed': 'Uitgesteld',
  'status.relocated': 'Andere plek',
  'status.rescheduled': 'Nieuwe datum',
  storyOf: 'Het verhaal van {person}',
  'untranslated.ar': 'Een deel van deze mail is er nog niet in het Nederlands. Je leest het Arabisch.',
  'untranslated.en': 'Een deel van deze mail is er nog niet in het Nederlands. Je leest het Engels.',
  'untranslated.nl': 'Een deel van deze mail is er nog niet in het Nederlands.',
  unsubscribe: 'Meld je af',
  web: 'Lees op de site',
  why: 'Je krijgt deze mail omdat je je hebt ingeschreven voor de nieuwsbrief van {programme}.',
}

export type LetterWords = Readonly<Record<keyof typeof nl, string>>

const en: LetterWords = {
  allFestivals: 'All festivals',
  'admission.donation': 'Donation',
  'admission.free': 'Free',
  'admission.paid': 'Paid',
  credit: 'Picture: {credit}',
  example: 'example',
  festivals: 'Upcoming festivals',
  'moreLanguages.many': 'and {count} more languages',
  'moreLanguages.one': 'and 1 more language',
  'moreLanguages.two': 'and 2 more languages',
  preferences: 'Change what you get',
  readStory: 'Read the story of {person}',
  'status.cancelled': 'Cancelled',
  'status.postponed': 'Postponed',
  'status.relocated': 'New place',
  'status.rescheduled': 'New date',
  storyOf: 'The story of {person}',
  'untranslated.ar': 'Part of this mail is not in English yet. You are reading the Arabic.',
  'untranslated.en': 'Part of this mail is not in English yet.',
  'untranslated.nl': 'Part of this mail is not in English yet. You are reading the Dutch.',
  unsubscribe: 'Unsubscribe',
  web: 'Read on the site',
  why: 'You get this mail because you signed up for the newsletter of {programme}.',
}

const ar: LetterWords = {
  allFestivals: 'كل المهرجانات',
  'admission.donation': 'تبرّع',
  'admission.free': 'مجاني',
  'admission.paid': 'مدفوع',
  credit: 'الصورة: {credit}',
  example: 'مثال',
  festivals: 'المهرجانات القادمة',
  'moreLanguages.many': 'و{count} لغات أخرى',
  'moreLanguages.one': 'ولغة أخرى',
  'moreLanguages.two': 'ولغتين أخريين',
  preferences: 'غيّر ما يصلك',
  readStory: 'اقرأ قصة {person}',
  'status.cancelled': 'أُلغي',
  'status.postponed': 'تأجّل',
  'status.relocated': 'مكان جديد',
  'status.rescheduled': 'موعد جديد',
  storyOf: 'قصة {person}',
  'untranslated.ar': 'جزء من هذه الرسالة غير متوفر بالعربية بعد.',
  'untranslated.en': 'جزء من هذه الرسالة غير متوفر بالعربية بعد، وتقرؤه هنا بالإنجليزية.',
  'untranslated.nl': 'جزء من هذه الرسالة غير متوفر بالعربية بعد، وتقرؤه هنا بالهولندية.',
  unsubscribe: 'إلغاء الاشتراك',
  web: 'اقرأها على الموقع',
  why: 'تصلك هذه الرسالة لأنك اشتركت في النشرة البريدية لـ{programme}.',
}

/** The program's own texts in every newsletter. */
export const letterWords: Readonly<Record<LetterLocale, LetterWords>> = { ar, en, nl }

/** The separators of a list. */
export const commas = { ar: '، ', en: ', ', nl: ', ' } as const

export const quotationMarks = { ar: ['«', '»'], en: ['“', '”'], nl: ['‘', '’'] } as const

/** A sentence with its placeholders filled in. */
export const filled = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
