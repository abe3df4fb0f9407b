import type { FlattenedField } from 'payload'

import type { Words } from '#i18n/words.ts'

type Values = Readonly<Record<string, unknown>>

/** Why a value may not be stored, even in an unfinished record. */
export type Excess =
  | { readonly kind: 'above' | 'below'; readonly limit: number; readonly value: number }
  | { readonly kind: 'long' | 'many'; readonly limit: number }
  | { readonly kind: 'own'; readonly message: Words }
  | { readonly kind: 'row-id' | 'year' }

export type Breach = {
  readonly excess: Excess
  readonly field: FlattenedField
  readonly path: string
}

/** The new and the old state of a record, as the fields of one language or of all of them at once. */
export type Change = {
  readonly after: unknown
  readonly before: unknown
  /** Set when a localized value has one value for each language. */
  readonly locales: readonly string[] | null
}

/** A rule of a text or date field that holds for drafts as well: null when the text may be stored. */
export type DraftRule = (text: string) => Words | null

/** Set as `custom` on a field, with a rule for values that are not empty. */
export const alsoInDrafts = (rule: DraftRule) => ({ alsoInDrafts: rule })

/** For a mailbox; RFC 5321 allows no longer path. */
const longestEmail = 254
/** For a text whose field sets no limit. */
const longestText = 5000
/** Of a row: what the admin and Payload make, and whatever an importer likes that needs no escaping anywhere. */
const rowId = /^[\w-]{1,64}$/
const years = { first: 1900, last: 2199 }

/**
 * Every value of a change that lies beyond what its field can ever hold: a text that is too long, a number out of range, a
 * year that nobody meant, too many rows, a row whose id is none, an address that leads to a script. What was there already is left alone, so that
 * an older record can be mended part by part.
 */
export const breachesIn = (
  fields: readonly FlattenedField[],
  { after, before, locales }: Change,
  path = '',
): readonly Breach[] => {
  const [now, then] = [valuesOf(after), valuesOf(before)]
  return fields.flatMap((field) => {
    if ('virtual' in field && field.virtual) return []
    const at = path === '' ? field.name : `${path}.${field.name}`
    const change = { after: now[field.name], before: then[field.name], locales }
    return isPerLocale(field, change)
      ? Object.keys(valuesOf(change.after)).flatMap((locale) => inField(field, inLocale(change, locale), at))
      : inField(field, change, at)
  })
}

const isPerLocale = (field: FlattenedField, { after, locales }: Change): boolean =>
  locales !== null &&
  'localized' in field &&
  field.localized === true &&
  isValues(after) &&
  Object.keys(after).every((key) => locales.includes(key))

/** The fields inside a localized value have one language. */
const inLocale = ({ after, before }: Change, locale: string): Change => ({
  after: valuesOf(after)[locale],
  before: valuesOf(before)[locale],
  locales: null,
})

const inField = (field: FlattenedField, change: Change, path: string): readonly Breach[] => {
  const { after, before } = change
  if (after === null || after === undefined || after === before) return []
  switch (field.type) {
    case 'group':
    case 'tab':
      return breachesIn(field.flattenedFields, change, path)
    case 'array':
      return inRows(field, change, path, () => field.flattenedFields)
    case 'blocks':
      return inRows(
        field,
        change,
        path,
        ({ blockType }) => field.blocks.find(({ slug }) => slug === blockType)?.flattenedFields ?? [],
      )
    default: {
      const known = new Set(listOf(before))
      return listOf(after)
        .filter((value) => !known.has(value))
        .flatMap((value) => excessOf(field, value) ?? [])
        .map((excess) => ({ excess, field, path }))
    }
  }
}

const inRows = (
  field: Extract<FlattenedField, { type: 'array' | 'blocks' }>,
  { after, before, locales }: Change,
  path: string,
  fieldsOf: (row: Values) => readonly FlattenedField[],
): readonly Breach[] => {
  if (!Array.isArray(after)) return []
  const old = listOf(before)
  const limit = field.maxRows ?? Infinity
  const tooMany: readonly Breach[] =
    after.length > limit && after.length > old.length
      ? [{ excess: { kind: 'many', limit }, field, path }]
      : []
  const inside = after.flatMap((row: unknown, index) => {
    const { id } = valuesOf(row)
    const same = id === undefined ? undefined : old.find((one) => valuesOf(one).id === id)
    const at = `${path}.${index}`
    const isStrange = id !== undefined && id !== null && same === undefined && !isRowId(id)
    const strange: readonly Breach[] = isStrange
      ? [{ excess: { kind: 'row-id' }, field, path: `${at}.id` }]
      : []
    return [
      ...strange,
      ...breachesIn(
        fieldsOf(valuesOf(row)).filter(({ name }) => name !== 'id'),
        { after: row, before: same, locales },
        at,
      ),
    ]
  })
  return [...tooMany, ...inside]
}

const isRowId = (id: unknown): boolean => typeof id === 'string' && rowId.test(id)

const excessOf = (field: FlattenedField, value: unknown): Excess | null => {
  switch (field.type) {
    case 'email':
      return lengthOf(value) > longestEmail ? { kind: 'long', limit: longestEmail } : null
    case 'text':
    case 'textarea': {
      const limit = field.maxLength ?? longestText
      return lengthOf(value) > limit ? { kind: 'long', limit } : ownExcess(field, value)
    }
    case 'number':
      return rangeExcess(field, value)
    case 'date': {
      const own = ownExcess(field, value)
      if (own !== null) return own
      const year = new Date(String(value)).getUTCFullYear()
      return year < years.first || year > years.last ? { kind: 'year' } : null
    }
    default:
      return null
  }
}

const rangeExcess = (
  { max = Infinity, min = -Infinity }: { readonly max?: number; readonly min?: number },
  written: unknown,
): Excess | null => {
  if (written === '') return null
  const value = Number(written)
  if (value > max) return { kind: 'above', limit: max, value }
  return value < min ? { kind: 'below', limit: min, value } : null
}

const ownExcess = (field: FlattenedField, value: unknown): Excess | null => {
  const rule: unknown = field.custom?.alsoInDrafts
  if (typeof rule !== 'function' || typeof value !== 'string' || value === '') return null
  const message = (rule as DraftRule)(value)
  return message === null ? null : { kind: 'own', message }
}

const lengthOf = (value: unknown): number => (typeof value === 'string' ? value.length : 0)

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]

const valuesOf = (value: unknown): Values => (isValues(value) ? value : {})

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
