import { domainToAsk } from '@welkom-hier/writing/email-slip.rules.ts'
import { emailOf } from '@welkom-hier/writing/email.rules.ts'

import { provinces, type Province } from '#cms/models/places.ts'
import { contentLocaleOf, isContentLocale, type Locale } from '#i18n/locales.ts'
import type { FormValues } from '#site/form.ts'

/** The field name of the checkbox for one province: a form has one answer for each name. */
export const nearField = (province: Province): `near-${Province}` => `near-${province}`

/** The fields of the forms for signing up. */
export const signUpFields = [
  'email',
  /** The address that somebody was asked about. */
  'emailAsked',
  'language',
  'newsletter',
  'municipality',
  'organisation',
  'province',
  /** The purpose of the page: `follow`, or the newsletter. */
  'about',
  /** The page that contained a short form. */
  'from',
  'newsletterWording',
  'followWording',
  ...provinces.map(nearField),
] as const

export type SignUpField = (typeof signUpFields)[number]

export const answerTo = (answers: FormValues, field: SignUpField): string => answers[field]?.trim() ?? ''

export type SignUpProblem = {
  readonly field: 'email' | 'language' | 'newsletter'
  /** A `slip` is asked about, and taken when it is sent again. */
  readonly problem: 'missing' | 'nothing' | 'slip' | 'wrong'
}

/** The errors in the answers that the site itself can find. */
export const signUpProblems = (answers: FormValues): readonly SignUpProblem[] => [
  ...emailProblems(answerTo(answers, 'email'), answerTo(answers, 'emailAsked')),
  ...(isContentLocale(answerTo(answers, 'language'))
    ? []
    : [{ field: 'language', problem: 'missing' } as const]),
  ...(wantsNewsletter(answers) || followedIn(answers).some((typed) => typed !== '')
    ? []
    : [{ field: 'newsletter', problem: 'nothing' } as const]),
]

const emailProblems = (email: string, asked: string): readonly SignUpProblem[] => {
  if (email === '') return [{ field: 'email', problem: 'missing' }]
  if (emailOf(email) === null) return [{ field: 'email', problem: 'wrong' }]
  return domainToAsk(email, asked) === null ? [] : [{ field: 'email', problem: 'slip' }]
}

export const wantsNewsletter = (answers: FormValues): boolean => answerTo(answers, 'newsletter') === 'yes'

export const followedIn = (answers: FormValues): readonly string[] =>
  (['municipality', 'organisation', 'province'] as const).map((field) => answerTo(answers, field))

/** The province with this slug. */
export const provinceNamed = (slug: string): Province | null => provinces.find((one) => one === slug) ?? null

export const provincesIn = (answers: FormValues): readonly Province[] =>
  provinces.filter((province) => answerTo(answers, nearField(province)) === 'yes')

/** The path of the page with the form, stored as evidence of consent; other input falls back to the form's own page. */
export const pageOf = (from: string, own: string): string =>
  /^\/(?:[\w-]+(?:\/[\w-]+)*)?$/.test(from) && from.length <= 200 ? from : own

/** The language of the mails is the language of the page, unless the person chooses another. */
export const languageOf = (answers: FormValues, locale: Locale): string =>
  answers['language'] === undefined || answers['language'] === ''
    ? contentLocaleOf(locale)
    : answers['language']
