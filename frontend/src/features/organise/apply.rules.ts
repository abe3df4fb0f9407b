import { domainToAsk } from '@welkom-hier/writing/email-slip.rules.ts'
import { emailOf } from '@welkom-hier/writing/email.rules.ts'
import { phoneOf } from '@welkom-hier/writing/phone.rules.ts'
import { webAddressOf } from '@welkom-hier/writing/web-address.rules.ts'

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

/** The address that somebody was asked about. */
export const askedField = 'emailAsked'

export type ApplyField = (typeof applyFields)[number]

/** A `slip` is asked about, and taken when it is sent again. */
export type ApplyProblem = 'missing' | 'slip' | 'too-long' | 'wrong'

/** The largest number of characters in each answer; the CMS has the same limits. */
export const longest: Readonly<Record<ApplyField, number>> = {
  organisationName: 100,
  municipality: 60,
  province: 20,
  website: 200,
  personName: 100,
  email: 200,
  phone: 40,
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
    const problem = problemOf(field, answerTo(answers, field)) ?? slipOf(field, answers)
    return problem === null ? [] : [{ field, problem }]
  })

const problemOf = (field: ApplyField, answer: string): ApplyProblem | null => {
  if (answer === '') return optional.has(field) ? null : 'missing'
  if (answer.length > longest[field]) return 'too-long'
  return fits(field, answer) ? null : 'wrong'
}

const slipOf = (field: ApplyField, answers: FormValues): 'slip' | null =>
  field === 'email' && domainToAsk(answerTo(answers, 'email'), answers[askedField] ?? '') !== null
    ? 'slip'
    : null

const fits = (field: ApplyField, answer: string): boolean => {
  switch (field) {
    case 'email':
      return emailOf(answer) !== null
    case 'phone':
      return phoneOf(answer) !== null
    case 'website':
      return webAddressOf(answer) !== null
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
