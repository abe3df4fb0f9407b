import * as v from 'valibot'

import { sentEmail } from '#platform/fields/email.rules.ts'
import { provinces } from '#platform/fields/provinces.rules.ts'

import { readerLocales } from './wording.rules.ts'

const day = 24 * 60 * 60_000

/** How long a request can be confirmed, and how long its link works. */
export const confirmableFor = 7 * day
/** The least time between two mails of one kind to one address. */
export const mailPause = day
/** A longer list is too long to read and to show on a page. */
export const mostFollows = 50

const provinceNames = provinces.map(({ value }) => value)

/** The name of a place as people write it, for use in a mail: never an address or a sentence. */
const placeName = v.pipe(v.string(), v.trim(), v.regex(/^[\p{L}\p{M}’'().,\- ]{2,60}$/u))

const recordId = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/))

const wish = v.variant('kind', [
  v.strictObject({ kind: v.literal('municipality'), target: placeName }),
  v.strictObject({ kind: v.literal('province'), target: v.picklist(provinceNames) }),
  v.strictObject({ kind: v.literal('organisation'), target: recordId }),
])

/** The subject of a follow in a request. */
export type Wish = v.InferOutput<typeof wish>

const version = v.pipe(v.string(), v.regex(/^[\da-f]{12}$/))

const formFields = {
  /** The address of the page with the form, without its query. */
  formUrl: v.pipe(v.string(), v.url(), v.regex(/^https?:\/\/[^?#\s]{1,280}$/)),
  locale: v.picklist(readerLocales),
}

const readerProvinces = v.pipe(
  v.array(v.picklist(provinceNames)),
  v.maxLength(provinceNames.length),
  v.transform((names) => provinceNames.filter((name) => names.includes(name))),
)

export const signUpSchema = v.pipe(
  v.strictObject({
    ...formFields,
    email: sentEmail,
    follows: v.pipe(v.array(wish), v.maxLength(4)),
    formKey: v.pipe(v.string(), v.regex(/^[\w-]{20,100}$/)),
    newsletter: v.boolean(),
    provinces: readerProvinces,
    /** The versions of the sentences that the form showed. */
    wording: v.strictObject({ follow: v.optional(version), newsletter: v.optional(version) }),
  }),
  v.forward(
    v.check(({ follows, newsletter }) => newsletter || follows.length > 0, 'asks for nothing'),
    ['newsletter'],
  ),
)

export type SignUp = v.InferOutput<typeof signUpSchema>

const token = v.pipe(v.string(), v.maxLength(200))

export const confirmSchema = v.strictObject({
  ...formFields,
  token,
  /** When the page was shown: requests from after that time are not confirmed by it. */
  until: v.pipe(v.string(), v.isoTimestamp()),
})

export const unsubscribeSchema = v.strictObject({
  ...formFields,
  /** The follows to stop, instead of the newsletter: all of one mail, or those of the weekly mail. */
  follows: v.optional(
    v.union([v.literal('weekly'), v.pipe(v.array(recordId), v.minLength(1), v.maxLength(10))]),
  ),
  token,
})

export const preferencesSchema = v.strictObject({
  ...formFields,
  /** The further follows in a request. */
  alsoFollow: v.optional(v.pipe(v.array(wish), v.maxLength(3)), []),
  /** The version of the sentence beside it. */
  followWording: v.optional(version),
  follows: v.pipe(
    v.array(v.strictObject({ id: recordId, rhythm: v.picklist(['immediate', 'weekly', 'stop']) })),
    v.maxLength(100),
  ),
  /** Leaves everything; all other choices are then ignored. */
  leave: v.boolean(),
  mailLocale: v.picklist(readerLocales),
  newsletter: v.boolean(),
  provinces: readerProvinces,
  token,
  wording: version,
})

export type Preferences = v.InferOutput<typeof preferencesSchema>

export type Reading<Input> =
  | { readonly kind: 'fine'; readonly input: Input }
  | { readonly kind: 'wrong'; readonly fields: readonly string[] }

const reader =
  <Schema extends v.GenericSchema>(schema: Schema) =>
  (body: unknown): Reading<v.InferOutput<Schema>> => {
    const parsed = v.safeParse(schema, body)
    if (parsed.success) return { input: parsed.output, kind: 'fine' }
    const names = parsed.issues.map((issue) => (v.getDotPath(issue) ?? '').split('.')[0] ?? '')
    return { fields: [...new Set(names)], kind: 'wrong' }
  }

/** The sign-up in a body, or the names of the invalid values. */
export const readSignUp = reader(signUpSchema)
export const readConfirm = reader(confirmSchema)
export const readUnsubscribe = reader(unsubscribeSchema)
export const readPreferences = reader(preferencesSchema)

/** What looking at a link takes. */
export const lookSchema = v.object({ token: v.fallback(token, '') })

/** The token in a body; empty when there is none. */
export const readToken = (body: Readonly<Record<string, unknown>>): string => v.parse(lookSchema, body).token

/** The unique key of a follow. */
export const followKey = (subscriber: string, { kind, target }: Wish): string =>
  `${subscriber}:${kind}:${target}`

/** The subject of a consent, as the evidence names it. */
export const subjectOf = ({ kind, target }: Pick<Wish, 'kind' | 'target'>): string => `${kind}:${target}`

/** Whether a request is recent enough to be confirmed. */
export const isConfirmable = (requestedAt: string | null | undefined, now: Date): boolean =>
  requestedAt != null && now.getTime() - new Date(requestedAt).getTime() < confirmableFor

/** Whether another mail of a kind may be sent, given the time of the last one. */
export const mayMailAgain = (sentAt: string | null | undefined, now: Date): boolean =>
  sentAt == null || now.getTime() - new Date(sentAt).getTime() >= mailPause

/** `samira@example.org` becomes `s•••••@example.org`: enough for its owner to recognise it. */
export const masked = (email: string): string => {
  const at = email.lastIndexOf('@')
  return `${email.slice(0, 1)}${'•'.repeat(Math.max(1, Math.min(at - 1, 8)))}${email.slice(at)}`
}
