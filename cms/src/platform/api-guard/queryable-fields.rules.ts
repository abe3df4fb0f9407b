import { isDay } from '@welkom-hier/writing/read-day.rules.ts'
import type { FlattenedField } from 'payload'

import { isId } from '#platform/ids.rules.ts'

/** How a field may be queried. */
export type Queryable = {
  readonly operators: ReadonlySet<string>
  readonly isSortable: boolean
  readonly accepts: (value: string) => boolean
}

const among = ['equals', 'in', 'not_equals', 'not_in', 'exists']
const between = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const datePlaces = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]{5,12}(?:Z|[+-]\d{2}:\d{2})?)?$/

const queryable = (
  operators: readonly string[],
  accepts: (value: string) => boolean,
  isSortable = true,
): Queryable => ({
  accepts,
  isSortable,
  operators: new Set(operators),
})

const isShort = (value: string): boolean => value.length <= 200
const ids = queryable(among, isId)
const text = queryable([...among, 'like', 'contains', 'all'], isShort)
const dates = queryable(
  [...among, ...between],
  (value) => datePlaces.test(value) && isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value)),
)
const numbers = queryable(
  [...among, ...between],
  (value) => value.trim() !== '' && Number.isFinite(Number(value)),
)
const checks = queryable(among, (value) => value === 'true' || value === 'false')
const words = queryable(among, isShort, false)

const builtIn: Readonly<Record<string, Queryable>> = { createdAt: dates, id: ids, updatedAt: dates }

/**
 * How a person other than staff may query one path of a collection, or null when they may not: the value of a field
 * that is hidden, has a read rule, or lies behind a reference could be guessed letter by letter.
 */
export const queryableField = (fields: readonly FlattenedField[], path: string): Queryable | null => {
  const [name = '', ...rest] = path.split('.')
  if (rest.length === 0 && Object.hasOwn(builtIn, name)) return builtIn[name] ?? null
  const field = fields.find((one) => one.name === name)
  if (field === undefined || isProtected(field)) return null
  if (field.type === 'group' || field.type === 'tab') {
    return rest.length === 0 ? null : queryableField(field.flattenedFields, rest.join('.'))
  }
  if (field.type === 'relationship' || field.type === 'upload') return reference(field.relationTo, rest)
  return rest.length === 0 ? ofType(field) : null
}

const isProtected = (field: FlattenedField): boolean =>
  ('hidden' in field && field.hidden === true) ||
  ('virtual' in field && Boolean(field.virtual)) ||
  ('access' in field && field.access?.read !== undefined)

const reference = (relationTo: string | readonly string[], rest: readonly string[]): Queryable | null => {
  if (typeof relationTo === 'string') return rest.length === 0 ? { ...ids, isSortable: false } : null
  if (rest.length !== 1) return null
  if (rest[0] === 'value') return { ...ids, isSortable: false }
  return rest[0] === 'relationTo' ? words : null
}

const ofType = (field: FlattenedField): Queryable | null => {
  const isMany = 'hasMany' in field && field.hasMany === true
  switch (field.type) {
    case 'email':
    case 'text':
    case 'textarea':
    case 'select':
    case 'radio':
      return isMany ? { ...text, isSortable: false } : text
    case 'date':
      return dates
    case 'number':
      return numbers
    case 'checkbox':
      return checks
    default:
      return null
  }
}
