import { phoneOf } from '@welkom-hier/writing/phone.rules.ts'
import { isBlank } from '@welkom-hier/writing/text.rules.ts'
import { webAddressOf } from '@welkom-hier/writing/web-address.rules.ts'
import * as v from 'valibot'

import { sentEmail } from '#platform/fields/email.rules.ts'
import { holdsAddress } from '#platform/fields/plain-name.rules.ts'
import { provinces } from '#platform/fields/provinces.rules.ts'

const required = (longest: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1),
    v.maxLength(longest),
    v.check((text) => !isBlank(text)),
  )

/** Our mails contain this text, so its length is limited. */
const name = (longest: number) =>
  v.pipe(
    required(longest),
    v.check((text) => !holdsAddress(text)),
  )

const provinceNames = provinces.map(({ value }) => value)

/** An answer that may stay away, in the form in which it is stored; `read` gives null when it is none. */
const optionalAs = (read: (typed: string) => string | null) =>
  v.pipe(
    v.optional(v.string(), ''),
    v.transform((typed) => (isBlank(typed) ? '' : read(typed))),
    v.string(),
  )

/** The answers of the form, by the names that the site gives them. */
export const applicationSchema = v.object({
  agreement: required(500),
  email: sentEmail,
  formKey: v.pipe(v.string(), v.regex(/^[\w-]{20,100}$/)),
  language: v.picklist(['nl', 'en']),
  municipality: required(60),
  organisationName: name(100),
  personName: name(100),
  phone: optionalAs(phoneOf),
  plan: required(4000),
  province: v.optional(v.picklist(['', ...provinceNames]), ''),
  website: optionalAs(webAddressOf),
})

export type ApplicationInput = v.InferOutput<typeof applicationSchema>

export type Reading =
  | { readonly kind: 'fine'; readonly application: ApplicationInput }
  | { readonly kind: 'wrong'; readonly fields: readonly string[] }

/** The application in a body, or the names of the invalid answers. */
export const readApplication = (body: unknown): Reading => {
  const parsed = v.safeParse(applicationSchema, body)
  if (parsed.success) return { application: parsed.output, kind: 'fine' }
  return { fields: [...new Set(parsed.issues.map((issue) => v.getDotPath(issue) ?? ''))], kind: 'wrong' }
}
