import type { FlattenedField } from 'payload'
import { validOperatorSet } from 'payload/shared'

/** Fields of a collection by its slug; undefined for an unknown name. */
export type FieldsOf = (slug: string) => readonly FlattenedField[] | undefined

/** Whether a path passes through a field that is hidden from everybody, here or behind a reference. */
export const leadsToHidden = (
  path: string,
  fields: readonly FlattenedField[],
  fieldsOf: FieldsOf,
): boolean => {
  const [name = '', ...rest] = path.split('.')
  if (name === 'version') return leadsToHidden(rest.join('.'), fields, fieldsOf)
  const field = fields.find((one) => one.name === name)
  if (field === undefined) return false
  if ('hidden' in field && field.hidden === true) return true
  if (rest.length === 0) return false
  return fieldsBehind(field, fieldsOf).some((inner) => leadsToHidden(rest.join('.'), inner, fieldsOf))
}

/** The fields that a path continues with after this one. */
export const fieldsBehind = (
  field: FlattenedField,
  fieldsOf: FieldsOf,
): readonly (readonly FlattenedField[])[] => {
  if (field.type === 'relationship' || field.type === 'upload')
    return [field.relationTo].flat().flatMap((slug) => [fieldsOf(slug) ?? []])
  if (field.type === 'join') return [field.collection].flat().flatMap((slug) => [fieldsOf(slug) ?? []])
  return 'flattenedFields' in field ? [field.flattenedFields] : []
}

/** The paths of a `sort`: `-updatedAt,title`. */
export const pathsOfSort = (sort: string): readonly string[] =>
  sort.split(',').map((path) => path.replace(/^-/, ''))

/** Whether a key of a `where` joins conditions. */
export const isJoint = (key: string): boolean => ['and', 'or'].includes(key.toLowerCase())

/** The paths in a `where`. */
export const pathsOf = (where: unknown): readonly string[] =>
  typeof where !== 'object' || where === null
    ? []
    : Object.entries(where).flatMap(([key, value]) =>
        isJoint(key) ? (Array.isArray(value) ? value.flatMap(pathsOf) : []) : [key],
      )

/** The first path with an invalid condition: an unknown operator, or an object where a value belongs. */
export const malformedPath = (where: unknown, depth = 0): string | null => {
  if (typeof where !== 'object' || where === null || Array.isArray(where) || depth > 10) return 'where'
  for (const [key, value] of Object.entries(where)) {
    const wrong = isJoint(key)
      ? Array.isArray(value)
        ? (value.map((part) => malformedPath(part, depth + 1)).find((path) => path !== null) ?? null)
        : key
      : isCondition(value)
        ? null
        : key
    if (wrong !== null) return wrong
  }
  return null
}

const isCondition = (condition: unknown): boolean =>
  typeof condition === 'object' &&
  condition !== null &&
  !Array.isArray(condition) &&
  Object.entries(condition).every(
    ([operator, value]) => validOperatorSet.has(operator as never) && isValue(value),
  )

const isValue = (value: unknown): boolean => (Array.isArray(value) ? value.every(isScalar) : isScalar(value))

const isScalar = (value: unknown): boolean =>
  value === null || value === undefined || value instanceof Date || typeof value !== 'object'
