import { paths } from '#i18n/paths.ts'
import { translator, type Translate } from '#i18n/t.ts'
import { slipMessage } from '#site/email-slip.rules.ts'
import type { FieldError, FormValues, FormVisit, SiteForm } from '#site/form.ts'

import {
  answerTo,
  applyFields,
  applyProblems,
  askedField,
  longest,
  type ApplyField,
  type ApplyProblem,
} from './apply.rules.ts'

/** Requests an account: the CMS puts the request in the staff's work queue. */
export const applyForm: SiteForm = {
  name: 'apply',
  fields: [...applyFields, askedField],
  done: paths.organiseThanks,
  submit: async (values, visit) => {
    const t = translator(visit.locale)
    const problems = applyProblems(values)
    if (problems.length > 0)
      return { kind: 'invalid', errors: problems.map((one) => errorOf(one, values, t)) }
    const sent = await visit.send('/api/applications/apply', applicationOf(values, visit))
    switch (sent.kind) {
      case 'taken':
        return { kind: 'done' }
      case 'refused':
        return { kind: 'invalid', errors: refusedErrors(sent.fields, values, t) }
      case 'too-many':
      case 'unavailable':
        return sent
    }
  },
}

const applicationOf = (
  values: Readonly<Record<string, string>>,
  { key, locale }: FormVisit,
): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(applyFields.map((field) => [field, answerTo(values, field)])),
  // The exact sentence is stored, not only the fact that there was an agreement.
  agreement: translator(locale)('apply.agreement.sentence'),
  formKey: key,
})

const refusedErrors = (
  fields: readonly string[],
  values: FormValues,
  t: Translate,
): readonly FieldError[] => {
  const known = applyFields.filter((field) => fields.includes(field))
  return (known.length === 0 ? (['plan'] as const) : known).map((field) =>
    errorOf({ field, problem: 'wrong' }, values, t),
  )
}

const missing = {
  organisationName: 'apply.organisationName.missing',
  municipality: 'apply.municipality.missing',
  personName: 'apply.personName.missing',
  email: 'apply.email.missing',
  language: 'apply.language.missing',
  plan: 'apply.plan.missing',
  agreement: 'apply.agreement.missing',
} as const

/** Only the CMS checks whether a name contains an address. */
const wrong = {
  organisationName: 'apply.organisationName.wrong',
  personName: 'apply.personName.wrong',
  email: 'apply.email.wrong',
  phone: 'apply.phone.wrong',
  website: 'apply.website.wrong',
} as const

type Problem = { readonly field: ApplyField; readonly problem: ApplyProblem }

const errorOf = ({ field, problem }: Problem, values: FormValues, t: Translate): FieldError => ({
  field,
  message: messageOf({ field, problem }, answerTo(values, field), t),
})

const messageOf = ({ field, problem }: Problem, answer: string, t: Translate): string => {
  switch (problem) {
    case 'slip':
      return slipMessage(answer, t)
    case 'too-long':
      return t('apply.tooLong', { most: longest[field], typed: answer.length })
    case 'missing':
    case 'wrong':
      return t(keyOf(field, problem))
  }
}

const keyOf = (field: ApplyField, problem: 'missing' | 'wrong') => {
  if (problem === 'missing' && isIn(missing, field)) return missing[field]
  return isIn(wrong, field) ? wrong[field] : 'apply.wrong'
}

const isIn = <Messages extends object>(messages: Messages, field: PropertyKey): field is keyof Messages =>
  Object.hasOwn(messages, field)
