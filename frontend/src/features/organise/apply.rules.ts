import { provinces } from '#cms/models/places.ts'
import type { FormValues } from '#site/form.ts'

export const applyFields = [
  'organisationName',
  'municipality',
  'province',
  'website',
  'personName',
  'email',
  'phone',
  'language',
  'plan',
  'agreement',
] as const

export type ApplyField = (typeof applyFields)[number]

export type ApplyProblem = 'missing' | 'too-long' | 'wrong'

/** The largest number of characters in each answer; the CMS has the same limits. */
export const longest: Readonly<Record<ApplyField, number>> = {
  organisationName: 100,
  municipality: 60,
  province: 20,
  website: 200,
  personName: 100,
  email: 200,
  phone: 30,
  language: 2,
  plan: 4000,
  agreement: 3,
}

const optional = new Set<ApplyField>(['phone', 'province', 'website'])

export const answerTo = (answers: FormValues, field: ApplyField): string => answers[field]?.trim() ?? ''

/** The errors in the answers, in the order of the form. */
export const applyProblems = (
  answers: FormValues,
): readonly { readonly field: ApplyField; readonly problem: ApplyProblem }[] =>
  applyFields.flatMap((field) => {
    const problem = problemOf(field, answerTo(answers, field))
    return problem === null ? [] : [{ field, problem }]
  })

const problemOf = (field: ApplyField, answer: string): ApplyProblem | null => {
  if (answer === '') return optional.has(field) ? null : 'missing'
  if (answer.length > longest[field]) return 'too-long'
  return fits(field, answer) ? null : 'wrong'
}

const fits = (field: ApplyField, answer: string): boolean => {
  switch (field) {
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(answer)
    case 'phone':
      return /^\+?[\d\s().-]{6,}$/.test(answer)
    case 'website':
      return webAddress(answer) !== null
    case 'province':
      return provinces.some((one) => one === answer)
    case 'language':
      return answer === 'nl' || answer === 'en'
    case 'agreement':
      return answer === 'yes'
    default:
      return true
  }
}

/** A typed web address, completed with https://; null when it is invalid. */
export const webAddress = (answer: string): string | null => {
  const whole = /^https?:\/\//i.test(answer) ? answer : `https://${answer}`
  const url = URL.canParse(whole) ? new URL(whole) : null
  return url !== null && /^[^.]+\..+[^.]$/.test(url.hostname) && !/\s/.test(answer) ? url.href : null
}
