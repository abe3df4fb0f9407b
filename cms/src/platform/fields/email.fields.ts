import { emailOf, normalEmail } from '@welkom-hier/writing/email.rules.ts'
import type { EmailField, EmailFieldValidation, FieldHook } from 'payload'

import { explained, spoken } from '#i18n/words.ts'

import { noEmail } from './email.rules.ts'
import { shownEmail } from './shown-email.ts'

type Pair = readonly [nl: string, en: string]

/** The rule of every field for an email address; Payload's own knows no domains of other scripts. */
export const validEmail: EmailFieldValidation = (value, { req, required }) => {
  if (!value && !required) return true
  return (typeof value === 'string' && emailOf(value) !== null) || spoken(req.i18n, noEmail)
}

const askAboutSlips = '/platform/fields/email-slip.client.tsx#EmailSlipOfField'

/** A change of another field brings this one along as it is shown. */
const stored: FieldHook = ({ value }) => (typeof value === 'string' ? normalEmail(value) : value)
const shown: FieldHook = ({ value }) => (typeof value === 'string' ? shownEmail(value) : value)

/** A field for the mailbox of somebody whom people write to: stored as mail servers write it, shown as people do. */
export const contactEmailField = ({
  help,
  label,
}: {
  readonly help: Pair
  readonly label: Pair
}): EmailField => ({
  name: 'email',
  type: 'email',
  hooks: { afterRead: [shown], beforeValidate: [stored] },
  validate: validEmail,
  ...explained(label, help, { components: { afterInput: [askAboutSlips] } }),
})
