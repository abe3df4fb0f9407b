import type { FlattenedField } from 'payload'

/** One reference of a document to another; `id` is null when it isn't written as one. */
export interface Reference {
  readonly collection: string
  readonly id: string | null
}

/** Every relationship and upload of a document, however deep. */
export const referencesIn = (fields: readonly FlattenedField[], data: unknown): readonly Reference[] =>
  isRecord(data) ? fields.flatMap((field) => referencesOfField(field, data[field.name])) : []

const referencesOfField = (field: FlattenedField, value: unknown): readonly Reference[] => {
  if (value === null || value === undefined || ('virtual' in field && Boolean(field.virtual))) return []
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return listOf(value).map((one) => reference(field.relationTo, one))
    case 'array':
      return listOf(value).flatMap((row) => referencesIn(field.flattenedFields, row))
    case 'group':
    case 'tab':
      return referencesIn(field.flattenedFields, value)
    case 'blocks':
      return listOf(value).flatMap((row) => {
        const block = field.blocks.find(({ slug }) => isRecord(row) && row.blockType === slug)
        return block === undefined ? [] : referencesIn(block.flattenedFields, row)
      })
    default:
      return []
  }
}

const reference = (relationTo: string | readonly string[], value: unknown): Reference => {
  if (typeof relationTo === 'string') return { collection: relationTo, id: textOf(value) }
  const { relationTo: collection, value: id } = isRecord(value) ? value : {}
  return { collection: textOf(collection) ?? '', id: textOf(id) }
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
