import type { FlattenedField } from 'payload'

/** One stored row as its person reads it: what each value is, and the value. */
export type ReadableRow = Readonly<Record<string, unknown>>

/** What opens a door or runs the machinery: it says nothing about the person, and giving it away would be a risk. */
const machinery = new Set(['fence', 'formKey', 'hash', 'key', 'leaseUntil', 'nonce', 'rank', 'tokenHash'])

const isSecret = /(?:token|password|salt|session)/i

/** A row with the labels that staff see in place of its fields' names; empty values are left out. */
export const readable = (
  fields: readonly FlattenedField[],
  row: Readonly<Record<string, unknown>>,
  language: 'en' | 'nl',
): ReadableRow => {
  const shown = Object.entries(row).filter(
    ([name, value]) => !machinery.has(name) && !isSecret.test(name) && !isEmpty(value),
  )
  return Object.fromEntries(shown.map(([name, value]) => [labelOf(fields, name, language), value]))
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

const labelOf = (fields: readonly FlattenedField[], name: string, language: 'en' | 'nl'): string => {
  const field = fields.find((one) => one.name === name)
  const label: unknown = field !== undefined && 'label' in field ? field.label : null
  if (typeof label !== 'object' || label === null) return name
  const found = Object.entries(label).find(([key]) => key === language)?.[1]
  return typeof found === 'string' ? found : name
}
