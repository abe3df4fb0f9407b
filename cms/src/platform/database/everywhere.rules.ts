import type { Payload } from 'payload'

/** A row as the database holds it: texts, and in MongoDB lists and groups of them. */
export type Row = Readonly<Record<string, unknown>>

/** Told of each row that holds a text; gives the row as it is to be, or null to leave it. */
export type EachRow = (found: {
  readonly id: string
  readonly row: Row
  readonly table: string
}) => Promise<Row | null>

/** What one kind of database does in its own way. */
export interface Searcher {
  readonly eachRowWith: (payload: Payload, needle: string, each: EachRow) => Promise<void>
  readonly forgetDeleted: (payload: Payload) => Promise<void>
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** An address counts as a whole: `jan@example.org` does not stand in `marjan@example.org`. */
const patternOf = (needle: string): RegExp =>
  needle.includes('@')
    ? new RegExp(String.raw`(?<![\p{L}\p{N}._%+-])${escaped(needle)}(?![\p{L}\p{N}-]|\.[\p{L}\p{N}])`, 'giu')
    : new RegExp(escaped(needle), 'gi')

/** Whether a text holds another, whatever the capitals. */
export const standsIn = (text: string, needle: string): boolean => text.search(patternOf(needle)) !== -1

/** Whether a value holds a text, however deep, whatever the capitals. */
export const holds = (value: unknown, needle: string): boolean => textsWith(value, needle).length > 0

/** The texts within a value that hold another. */
export const textsWith = (value: unknown, needle: string): readonly string[] => {
  if (typeof value === 'string') return standsIn(value, needle) ? [value] : []
  if (Array.isArray(value)) return value.flatMap((one) => textsWith(one, needle))
  if (isObjectId(value)) return textsWith(value.toHexString(), needle)
  return isPlain(value) ? Object.values(value).flatMap((one) => textsWith(one, needle)) : []
}

/** The same value with another text in the place of one. Dates, ids and numbers stay what they are. */
export const replaceWithin = <Value>(value: Value, needle: string, replacement: string): Value => {
  const pattern = patternOf(needle)
  const replace = (one: unknown): unknown => {
    if (typeof one === 'string') return one.replace(pattern, () => replacement)
    if (Array.isArray(one)) return one.map(replace)
    if (!isPlain(one)) return one
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, replace(inner)]))
  }
  // What goes in comes out with the same form.
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
