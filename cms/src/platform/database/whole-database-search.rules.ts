import type { Payload } from 'payload'

/** A row as the database holds it: texts, and in MongoDB lists and groups of them. */
export type Row = Readonly<Record<string, unknown>>

/** Called with each row that holds a text; returns the changed row, or null to leave it as it is. */
export type EachRow = (found: {
  readonly id: string
  readonly row: Row
  readonly table: string
}) => Promise<Row | null>

/** The operations that each kind of database implements. */
export type Searcher = {
  readonly eachRowWith: (payload: Payload, needle: string, each: EachRow) => Promise<void>
  readonly forgetDeleted: (payload: Payload) => Promise<void>
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** An address matches as a whole only: `jan@example.org` does not match within `marjan@example.org`. */
const patternOf = (needle: string): RegExp =>
  needle.includes('@')
    ? new RegExp(String.raw`(?<![\p{L}\p{N}._%+-])${escaped(needle)}(?![\p{L}\p{N}-]|\.[\p{L}\p{N}])`, 'giu')
    : new RegExp(escaped(needle), 'gi')

/** Whether a text contains another, ignoring case. */
export const standsIn = (text: string, needle: string): boolean => text.search(patternOf(needle)) !== -1

/** Whether a value contains a text at any depth, ignoring case. */
export const holds = (value: unknown, needle: string): boolean => textsWith(value, needle).length > 0

/** The texts within a value that contain another text. */
export const textsWith = (value: unknown, needle: string): readonly string[] => {
  if (typeof value === 'string') return standsIn(value, needle) ? [value] : []
  if (Array.isArray(value)) return value.flatMap((one) => textsWith(one, needle))
  if (isObjectId(value)) return textsWith(value.toHexString(), needle)
  return isPlain(value) ? Object.values(value).flatMap((one) => textsWith(one, needle)) : []
}

/** The same value with one text replaced by another. Dates, ids and numbers stay as they are. */
export const replaceWithin = <Value>(value: Value, needle: string, replacement: string): Value => {
  const pattern = patternOf(needle)
  const replace = (one: unknown): unknown => {
    if (typeof one === 'string') return one.replace(pattern, () => replacement)
    if (Array.isArray(one)) return one.map(replace)
    if (!isPlain(one)) return one
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, replace(inner)]))
  }
  // The result has the same form as the input.
  return replace(value) as Value
}

/** In MongoDB a reference to another document. */
const isObjectId = (value: unknown): value is { toHexString: () => string } =>
  typeof value === 'object' &&
  value !== null &&
  'toHexString' in value &&
  typeof value.toHexString === 'function'

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null)
