import { seenText } from '@welkom-hier/writing/text.rules.ts'
import * as v from 'valibot'

/** Small schemas that all models use. A field that a page can do without becomes null, never an error. */

type Schema<T> = v.BaseSchema<unknown, T, v.BaseIssue<unknown>>

/** A non-empty string, without spaces at its ends and signs that nobody sees: an old record may hold them. */
export const filled = v.pipe(v.string(), v.transform(seenText), v.trim(), v.nonEmpty())

/** The id of a record: text on MongoDB and SQLite with uuids, a number on some databases. */
export const id = v.pipe(v.union([filled, v.number()]), v.transform(String))

/** The last part of an address. */
export const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(120))

export const flag = v.fallback(v.boolean(), false)

export const instant = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.transform((text) => new Date(text)),
)

/** A moment that the CMS writes itself: it may be missing, but never wrong. */
export const momentOrNull = v.nullish(instant, null)

/** A calendar day, which the CMS stores as noon UTC. */
export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}/),
  v.transform((text) => text.slice(0, 10)),
)

export const wallTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))

/** The value, or null when it is missing or invalid. */
export const orNull = <T>(schema: Schema<T>) => v.fallback(v.nullish(schema, null), null)

/** The valid rows; invalid rows are left out. A value that is not a list is an error. */
export const rows = <T>(schema: Schema<T>) =>
  v.pipe(
    v.nullish(v.array(v.unknown()), []),
    v.transform((items): readonly T[] =>
      items.flatMap((item) => {
        const result = v.safeParse(schema, item)
        return result.success ? [result.output] : []
      }),
    ),
  )

/** A web address that may stand in a link: never javascript: or data:. */
export const href = v.pipe(
  filled,
  v.check((text) => isSafeHref(text), 'not a safe link'),
)

/** Whether a link may be followed: http, https, mailto, tel, or a path on this site. */
export const isSafeHref = (text: string): boolean => {
  // Browsers skip control characters and spaces inside a scheme, so these are refused outright.
  if (/[\u0000-\u0020\u007f\\]/.test(text)) return false
  if (/^(?:https?:\/\/|mailto:|tel:)[^/]/i.test(text)) return true
  return /^(?:\/(?!\/)|#|\?)/.test(text)
}
