import { provinces, type Province } from '#cms/models/places.ts'
import { isLocale, type Locale } from '#i18n/locales.ts'
import type { FormValues } from '#site/form.ts'

/** The name of the tick for one province: a form has one answer for each name. */
export const nearField = (province: Province): `near-${Province}` => `near-${province}`

/** The answers of the forms that sign somebody up. */
export const signUpFields = [
  'email',
  'language',
  'newsletter',
  'municipality',
  'organisation',
  'province',
  /** What the page was opened for: `follow`, or the newsletter. */
  'about',
  /** The page where a short form stood. */
  'from',
  'newsletterWording',
  'followWording',
  ...provinces.map(nearField),
] as const

export type SignUpField = (typeof signUpFields)[number]

export const answerTo = (answers: FormValues, field: SignUpField): string => answers[field]?.trim() ?? ''

export type SignUpProblem = {
  readonly field: 'email' | 'language' | 'newsletter'
  readonly problem: 'missing' | 'nothing' | 'wrong'
}

/** What is wrong with the answers as far as they can be judged by themselves. */
export const signUpProblems = (answers: FormValues): readonly SignUpProblem[] => [
  ...emailProblems(answerTo(answers, 'email')),
  ...(isLocale(answerTo(answers, 'language')) ? [] : [{ field: 'language', problem: 'missing' } as const]),
  ...(wantsNewsletter(answers) || followedIn(answers).some((typed) => typed !== '')
    ? []
    : [{ field: 'newsletter', problem: 'nothing' } as const]),
]

const emailProblems = (email: string): readonly SignUpProblem[] => {
  if (email === '') return [{ field: 'email', problem: 'missing' }]
  return email.length <= 200 && /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(email)
    ? []
    : [{ field: 'email', problem: 'wrong' }]
}

export const wantsNewsletter = (answers: FormValues): boolean => answerTo(answers, 'newsletter') === 'yes'

export const followedIn = (answers: FormValues): readonly string[] =>
  (['municipality', 'organisation', 'province'] as const).map((field) => answerTo(answers, field))

/** The province with this name in an address or an answer. */
export const provinceNamed = (slug: string): Province | null => provinces.find((one) => one === slug) ?? null

export const provincesIn = (answers: FormValues): readonly Province[] =>
  provinces.filter((province) => answerTo(answers, nearField(province)) === 'yes')

/** The address of the page where a form stood, for the evidence of consent: never what else stood in it. */
export const pageOf = (from: string, own: string): string =>
  /^\/(?:[\w-]+(?:\/[\w-]+)*)?$/.test(from) && from.length <= 200 ? from : own

/** The language of a page is the language that its reader gets, unless they choose another. */
export const languageOf = (answers: FormValues, locale: Locale): string =>
  answers['language'] === undefined || answers['language'] === '' ? locale : answers['language']
