import type { FlattenedField } from 'payload'

type Values = Readonly<Record<string, unknown>>

/** How many texts of an earlier version are missing in a language, although the version has them in others. */
export type Gap = {
  readonly locale: string
  /** The version lacks them, and today’s texts stay. */
  readonly kept: number
  /** Today's record lacks them as well. */
  readonly empty: number
}

export type Kept = {
  readonly data: Values
  readonly gaps: readonly Gap[]
}

type Sides = {
  readonly current: unknown
  readonly old: unknown
}

/**
 * An earlier version in all languages, completed by today's text where the version has a text in one language and none
 * in another: a translation that was made since is not lost.
 */
export const keepTranslations = (
  fields: readonly FlattenedField[],
  { current, old }: Sides,
  locales: readonly string[],
): Kept => {
  const counted = new Map(locales.map((locale) => [locale, { empty: 0, kept: 0 }]))
  const note: Note = (locale, kind) => {
    const count = counted.get(locale)
    if (count !== undefined) count[kind] += 1
  }
  const data = mergedFields(fields, { current, old }, { locales, note })
  const gaps = [...counted].map(([locale, count]) => ({ locale, ...count }))
  return { data, gaps: gaps.filter(({ empty, kept }) => empty + kept > 0) }
}

type Note = (locale: string, kind: 'empty' | 'kept') => void

type Ways = {
  readonly locales: readonly string[]
  readonly note: Note
}

const mergedFields = (fields: readonly FlattenedField[], { current, old }: Sides, ways: Ways): Values => {
  const [now, then] = [valuesOf(current), valuesOf(old)]
  const merged = fields
    .filter(({ name }) => name in then)
    .map((field) => [
      field.name,
      mergedField(field, { current: now[field.name], old: then[field.name] }, ways),
    ])
  return { ...then, ...Object.fromEntries(merged) }
}

const mergedField = (field: FlattenedField, sides: Sides, ways: Ways): unknown => {
  if ('localized' in field && field.localized === true) return mergedLanguages(field, sides, ways)
  switch (field.type) {
    case 'group':
    case 'tab':
      return isValues(sides.old) ? mergedFields(field.flattenedFields, sides, ways) : sides.old
    case 'array':
      return mergedRows(sides, (row) => mergedFields(field.flattenedFields, row, ways))
    case 'blocks':
      return mergedRows(sides, (row) => {
        const block = field.blocks.find(({ slug }) => valuesOf(row.old).blockType === slug)
        return block === undefined ? row.old : mergedFields(block.flattenedFields, row, ways)
      })
    default:
      return sides.old
  }
}

/** A row is the same row as long as it has the same id. */
const mergedRows = ({ current, old }: Sides, merge: (row: Sides) => unknown): unknown => {
  if (!Array.isArray(old)) return old
  const rows: readonly unknown[] = Array.isArray(current) ? current : []
  return old.map((row: unknown) => {
    const { id } = valuesOf(row)
    return merge({ current: rows.find((one) => id !== undefined && valuesOf(one).id === id), old: row })
  })
}

const texts: ReadonlySet<string> = new Set(['richText', 'text', 'textarea'])

const mergedLanguages = (
  field: FlattenedField,
  { current, old }: Sides,
  { locales, note }: Ways,
): unknown => {
  const [now, then] = [valuesOf(current), valuesOf(old)]
  if (!locales.some((locale) => isFilled(then[locale]))) return old
  const missing = locales.filter((locale) => !isFilled(then[locale]))
  const kept = missing.filter((locale) => isFilled(now[locale]))
  if (texts.has(field.type))
    for (const locale of missing) note(locale, kept.includes(locale) ? 'kept' : 'empty')
  return { ...then, ...Object.fromEntries(kept.map((locale) => [locale, now[locale]])) }
}

const isFilled = (value: unknown): boolean => {
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.length > 0
  if (!isValues(value)) return value !== null && value !== undefined
  const { root } = value
  return root === undefined || JSON.stringify(root).includes('"text":"') || hasParts(root)
}

/** A rich text without words can still hold a picture. */
const hasParts = (root: unknown): boolean => {
  const { children } = valuesOf(root)
  return Array.isArray(children) && children.some((one) => valuesOf(one).type !== 'paragraph')
}

const valuesOf = (value: unknown): Values => (isValues(value) ? value : {})

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
