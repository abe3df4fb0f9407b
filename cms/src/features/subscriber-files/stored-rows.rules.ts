import type { ListRow } from './read-list.rules.ts'

/** Rows as they wait in the database; null where a person was erased meanwhile. */
export const storedRows = (stored: unknown): readonly (ListRow | null)[] =>
  Array.isArray(stored) ? stored.map((one: unknown) => (isRow(one) ? one : null)) : []

const isRow = (value: unknown): value is ListRow =>
  typeof value === 'object' && value !== null && 'email' in value && typeof value.email === 'string'
