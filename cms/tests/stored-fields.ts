import type { FlattenedField } from 'payload'

/** One field of a stored document: its path in a query, and its value. */
export type StoredField = {
  readonly path: string
  readonly value: unknown
}

/** Every field of a document, at every depth; of a list the first row. */
export const storedFields = (
  fields: readonly FlattenedField[],
  document: unknown,
  prefix = '',
): readonly StoredField[] =>
  fields.flatMap((field) => {
    const path = `${prefix}${field.name}`
    const value = partOf(document, field.name)
    switch (field.type) {
      case 'group':
      case 'tab':
        return storedFields(field.flattenedFields, value, `${path}.`)
      case 'array':
        return storedFields(field.flattenedFields, firstOf(value), `${path}.`)
      case 'blocks':
        return field.blocks.flatMap((block) =>
          storedFields(block.flattenedFields, firstOf(value), `${path}.${block.slug}.`),
        )
      default:
        return [{ path, value }]
    }
  })

/** The text in a query that finds this value; null when a query can't name it. */
export const asText = (value: unknown): string | null => {
  const one = firstOf(value)
  if (typeof one === 'string') return one === '' ? null : one
  if (typeof one === 'number' || typeof one === 'boolean') return String(one)
  const related = partOf(one, 'value')
  return typeof related === 'string' ? related : null
}

/** The values at a path of an answer, with rows of lists side by side. */
export const valuesAt = (document: unknown, path: string): readonly unknown[] =>
  path
    .split('.')
    .reduce<readonly unknown[]>(
      (found, name) =>
        found.flatMap((one) => (Array.isArray(one) ? one : [one])).map((one) => partOf(one, name)),
      [document],
    )
    .filter((one) => one !== undefined && one !== null)

const firstOf = (value: unknown): unknown => (Array.isArray(value) ? (value as readonly unknown[])[0] : value)

const partOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
