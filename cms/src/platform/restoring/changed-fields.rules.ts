import type { FlattenedField } from 'payload'

type Language = 'en' | 'nl'

type Sides = {
  readonly after: Readonly<Record<string, unknown>>
  readonly before: Readonly<Record<string, unknown>>
}

/** The labels in the form of the fields that will change. */
export const changedFields = (
  fields: readonly FlattenedField[],
  { after, before }: Sides,
  language: Language,
): readonly string[] =>
  fields
    .filter((field) => isSeen(field) && written(after[field.name]) !== written(before[field.name]))
    .map((field) => labelOf(field, language))

/** The program's own fields are left out by name: Payload makes a label for them as well. */
const isSeen = (field: FlattenedField): boolean => {
  if (own.has(field.name) || ('virtual' in field && field.virtual)) return false
  const isHidden = 'hidden' in field && field.hidden === true
  const { disabled = false, hidden = false }: { disabled?: unknown; hidden?: unknown } = field.admin ?? {}
  return !isHidden && disabled !== true && hidden !== true
}

const own: ReadonlySet<string> = new Set(['_status', 'createdAt', 'updatedAt'])

/** All empty values are equal; keys may be in any order. */
const written = (value: unknown): string => JSON.stringify(plain(value)) ?? ''

const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(plain)
  if (value === null || value === '') return undefined
  if (value instanceof Date || typeof value !== 'object') return value
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, plain(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([one], [other]) => one.localeCompare(other))
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

const labelOf = (field: FlattenedField, language: Language): string => {
  const label: unknown = 'label' in field ? field.label : undefined
  if (typeof label === 'string') return label
  if (typeof label === 'object' && label !== null && language in label)
    return String(Object.entries(label).find(([key]) => key === language)?.[1])
  return field.name
}
