import type { FlattenedField } from 'payload'

type Language = 'en' | 'nl'

interface Sides {
  readonly after: Readonly<Record<string, unknown>>
  readonly before: Readonly<Record<string, unknown>>
}

/** What the form calls the fields that become different. */
export const changedFields = (
  fields: readonly FlattenedField[],
  { after, before }: Sides,
  language: Language,
): readonly string[] =>
  fields
    .filter((field) => !('virtual' in field && field.virtual) && !own.has(field.name))
    .filter(({ name }) => written(after[name]) !== written(before[name]))
    .map((field) => labelOf(field, language))
    .filter((label) => label !== null)

const own: ReadonlySet<string> = new Set(['_status', 'createdAt', 'updatedAt'])

/** Empty is empty, in whichever way; keys may stand in any order. */
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

const labelOf = (field: FlattenedField, language: Language): string | null => {
  const label: unknown = 'label' in field ? field.label : undefined
  if (typeof label === 'string') return label
  if (typeof label === 'object' && label !== null && language in label)
    return String(Object.entries(label).find(([key]) => key === language)?.[1])
  return 'admin' in field && field.admin && 'hidden' in field.admin && field.admin.hidden ? null : field.name
}
