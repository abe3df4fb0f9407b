import type { FlattenedField } from 'payload'

import { isId } from '#platform/ids.rules.ts'

/** The fields of a request's data. */
export type Shape = {
  readonly fields: readonly FlattenedField[]
  /** Set when the request writes all languages at once, so that a localized value has one value per language. */
  readonly locales: readonly string[] | null
}

/**
 * The path of the first value that can't be a value of its field, or null. Payload 3.90 doesn't validate drafts and
 * converts some values before it validates any: a list in a text field fails in the database, and an unknown choice
 * fails in MongoDB but is stored by SQLite.
 */
export const misshapen = (data: Readonly<Record<string, unknown>>, shape: Shape): string | null => {
  for (const field of shape.fields) {
    const value = data[field.name]
    if (value === undefined) continue
    const inside = isPerLocale(field, shape)
      ? misshapenLocales(field, value, shape)
      : misshapenValue(field, value, shape)
    if (inside !== null) return inside === '' ? field.name : `${field.name}.${inside}`
  }
  return null
}

const isPerLocale = (field: FlattenedField, { locales }: Shape): boolean =>
  locales !== null && 'localized' in field && field.localized === true

/** A field inside a localized field has one language, whatever its own `localized` says. */
const misshapenLocales = (field: FlattenedField, value: unknown, shape: Shape): string | null =>
  isRecord(value) && Object.keys(value).every((key) => shape.locales?.includes(key))
    ? first(Object.values(value), (one) => misshapenValue(field, one, { ...shape, locales: null }))
    : ''

/** Fields with fields of their own: Payload 3.90 asks their value for these, so nothing is no value of theirs. */
const isOuter = ({ type }: FlattenedField): boolean => ['array', 'blocks', 'group', 'tab'].includes(type)

/** Null when the value fits, else the path of the part that doesn't, relative to this field. */
const misshapenValue = (field: FlattenedField, value: unknown, shape: Shape): string | null => {
  if (value === null || value === '') return isOuter(field) ? '' : null
  const isMany = 'hasMany' in field && field.hasMany === true
  switch (field.type) {
    case 'group':
    case 'tab':
      return isRecord(value) ? misshapen(value, { ...shape, fields: field.flattenedFields }) : ''
    case 'array':
      return misshapenRows(value, (row) => misshapen(row, { ...shape, fields: field.flattenedFields }))
    case 'blocks':
      return misshapenRows(value, (row) => {
        const block = field.blocks.find(({ slug }) => slug === row.blockType)
        return block === undefined ? 'blockType' : misshapen(row, { ...shape, fields: block.flattenedFields })
      })
    case 'join':
      return null
    default:
      return isMany
        ? Array.isArray(value)
          ? first(value, (one) => single(field, one))
          : ''
        : single(field, value)
  }
}

const misshapenRows = (
  value: unknown,
  inRow: (row: Record<string, unknown>) => string | null,
): string | null => {
  // The admin sends the number of rows when there are none.
  if (value === 0) return null
  if (!Array.isArray(value)) return ''
  const ids = value
    .map((row: unknown) => (isRecord(row) ? row.id : undefined))
    .filter((id) => typeof id === 'string')
  if (new Set(ids).size < ids.length) return 'id'
  return first(value, (row) => (isRecord(row) ? inRow(row) : ''))
}

const single = (field: FlattenedField, value: unknown): string | null => {
  const fits = fitsOne(field, value)
  return fits ? null : ''
}

const fitsOne = (field: FlattenedField, value: unknown): boolean => {
  switch (field.type) {
    case 'checkbox':
      return typeof value === 'boolean' || value === 'true' || value === 'false'
    case 'number':
      return typeof value === 'number' || (typeof value === 'string' && Number.isFinite(Number(value)))
    case 'date':
      return isDateText(field, value)
    case 'relationship':
    case 'upload':
      return typeof field.relationTo === 'string'
        ? isReference(value)
        : isRecord(value) && typeof value.relationTo === 'string' && isReference(value.value)
    case 'richText':
      return isRecord(value) && (value.root === undefined || isNode(value.root))
    case 'radio':
    case 'select':
      return field.options.some((option) => value === (typeof option === 'string' ? option : option.value))
    case 'json':
    case 'point':
      return true
    default:
      return typeof value === 'string'
  }
}

/** A part of a text: Payload asks each for its own parts. */
const isNode = (value: unknown): boolean =>
  isRecord(value) &&
  (value.children === undefined || (Array.isArray(value.children) && value.children.every(isNode)))

/** A field that reads what people type says itself what is wrong with it. */
const isDateText = ({ custom }: FlattenedField, value: unknown): boolean =>
  typeof value === 'string' && (custom?.alsoInDrafts !== undefined || !Number.isNaN(Date.parse(value)))

const isReference = (value: unknown): boolean => typeof value === 'string' && isId(value)

const first = <Item>(items: readonly Item[], check: (item: Item) => string | null): string | null => {
  for (const item of items) {
    const found = check(item)
    if (found !== null) return found
  }
  return null
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
