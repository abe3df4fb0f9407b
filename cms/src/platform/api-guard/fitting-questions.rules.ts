import { isDay } from '@welkom-hier/writing/read-day.rules.ts'
import type { FlattenedField } from 'payload'

import { fieldsBehind, isJoint, pathsOfSort, type FieldsOf } from './visible-questions.rules.ts'

/** The field that a path leads to; null for a path that leads to none. */
type Kind = Pick<FlattenedField, 'type'> & { readonly hasMany?: boolean | undefined }

const builtIn: Readonly<Record<string, Kind>> = {
  createdAt: { type: 'date' },
  deletedAt: { type: 'date' },
  id: { type: 'text' },
  updatedAt: { type: 'date' },
}

/** SQLite's adapter can't query through a join of another record than the queried one. */
const joinElsewhere: Kind = { type: 'join' }

const isElsewhere = ({ type }: FlattenedField): boolean => ['join', 'relationship', 'upload'].includes(type)

const kindAt = (
  path: string,
  fields: readonly FlattenedField[],
  fieldsOf: FieldsOf,
  elsewhere = false,
): Kind | null => {
  const [name = '', ...rest] = path.split('.')
  const field = fields.find((one) => one.name === name)
  // The fields are those of the record, or those of its versions, which hold the record's fields.
  if (field === undefined && name === 'version') return kindAt(rest.join('.'), fields, fieldsOf)
  if (field?.type === 'join' && elsewhere) return joinElsewhere
  if (rest.length === 0) return field ?? builtIn[name] ?? null
  if (field === undefined) return null
  const inner = fieldsBehind(field, fieldsOf).map((behind) =>
    kindAt(rest.join('.'), behind, fieldsOf, elsewhere || isElsewhere(field)),
  )
  return inner.find((kind) => kind !== null) ?? null
}

/** The first path of a `sort` that leads to no field: one database ignores it, the other fails on it. */
export const unknownSort = (
  sort: string,
  fields: readonly FlattenedField[],
  fieldsOf: FieldsOf,
): string | null =>
  pathsOfSort(sort).find((path) => [null, joinElsewhere].includes(kindAt(path, fields, fieldsOf))) ?? null

const onMaps: ReadonlySet<string> = new Set(['intersects', 'near', 'within'])
const inWords: ReadonlySet<string> = new Set(['contains', 'exists', 'like', 'not_like'])

const valuesOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [value]

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || value === 'null'

/** A moment as programs write it: the engine would take `1-11-2026` for 11 January, and 31 February for 3 March. */
const isDate = (value: unknown): boolean =>
  value instanceof Date || (isDay(String(value).slice(0, 10)) && !Number.isNaN(Date.parse(String(value))))

const fits = (kind: Kind, operator: string, value: unknown): boolean => {
  if (kind === joinElsewhere) return false
  if (onMaps.has(operator)) return kind.type === 'point'
  if (operator === 'all') return kind.hasMany === true
  if (inWords.has(operator)) return true
  const given = valuesOf(value).filter((one) => !isNothing(one))
  if (kind.type === 'date') return given.every(isDate)
  if (kind.type === 'number') return given.every((one) => Number.isFinite(Number(one)))
  return true
}

/**
 * The first path of a well-formed `where` whose condition does not fit its field, such as a word for a date: each
 * database fails on it in a different way.
 */
export const unfitPath = (
  where: unknown,
  fields: readonly FlattenedField[],
  fieldsOf: FieldsOf,
): string | null => {
  for (const [key, value] of Object.entries(Object(where))) {
    if (isJoint(key)) {
      const wrong = [value].flat().map((part) => unfitPath(part, fields, fieldsOf))
      const first = wrong.find((path) => path !== null)
      if (first !== undefined) return first
      continue
    }
    const kind = kindAt(key, fields, fieldsOf)
    if (kind === null) continue
    for (const [operator, asked] of Object.entries(Object(value)))
      if (!fits(kind, operator, asked)) return key
  }
  return null
}

/**
 * Whether a `where` asks for a reference to nothing in a field that refers to records of several collections: SQLite's
 * adapter makes a broken query of it.
 */
export const asksForNothing = (where: unknown, fields: readonly FlattenedField[]): boolean =>
  Object.entries(Object(where)).some(([key, value]) => {
    if (isJoint(key)) return [value].flat().some((part) => asksForNothing(part, fields))
    const field = fields.find(({ name }) => `${name}.value` === key)
    const isOfSeveral = field !== undefined && 'relationTo' in field && Array.isArray(field.relationTo)
    return isOfSeveral && Object.values(Object(value)).some(isNothing)
  })
