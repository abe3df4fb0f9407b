import * as v from 'valibot'

import { holdsAddress } from '#platform/fields/plain-name.rules.ts'
import { provinces } from '#platform/fields/provinces.rules.ts'

const required = (longest: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest))
const optional = (longest: number) => v.optional(v.pipe(v.string(), v.trim(), v.maxLength(longest)), '')

/** Our mails contain this text, so its length is limited. */
const name = (longest: number) =>
  v.pipe(
    required(longest),
    v.check((text) => !holdsAddress(text)),
  )

const provinceNames = provinces.map(({ value }) => value)

const isWebAddress = (text: string): boolean => {
  if (text === '') return true
  const url = URL.canParse(text) ? new URL(text) : null
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes('.')
}

/** The answers of the form, by the names that the site gives them. */
export const applicationSchema = v.object({
  agreement: required(500),
  email: v.pipe(v.string(), v.trim(), v.toLowerCase(), v.email(), v.maxLength(200)),
  formKey: v.pipe(v.string(), v.regex(/^[\w-]{20,100}$/)),
  language: v.picklist(['nl', 'en']),
  municipality: required(60),
  organisationName: name(100),
  personName: name(100),
  phone: v.pipe(optional(30), v.regex(/^(?:\+?[\d\s().-]{6,30})?$/)),
  plan: required(4000),
  province: v.optional(v.picklist(['', ...provinceNames]), ''),
  website: v.pipe(optional(200), v.check(isWebAddress)),
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
