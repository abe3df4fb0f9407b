import type { FlattenedField } from 'payload'

type Data = Readonly<Record<string, unknown>>

/** The state that a form was loaded with: when it was saved, and a fingerprint of each of its fields. */
export type BasedOn = {
  readonly at: string
  readonly prints: Readonly<Record<string, string>>
}

/** The name under which a form sends it. */
export const basedOnName = 'basedOn'

const notWritten = new Set(['_status', basedOnName, 'createdAt', 'id', 'updatedAt'])

/** The fields that a person can change: those that a form shows and a database stores. */
export const editedFields = (fields: readonly FlattenedField[]): readonly FlattenedField[] =>
  fields.filter(
    (field) =>
      !notWritten.has(field.name) &&
      field.type !== 'join' &&
      !('virtual' in field && field.virtual !== undefined && field.virtual !== false) &&
      field.admin?.hidden !== true,
  )

/** As one line of text: `2027-05-10T12:00:00.000Z|title:1a2b|summary:3c4d`. */
export const writeBasedOn = (fields: readonly FlattenedField[], doc: Data): string =>
  [
    typeof doc.updatedAt === 'string' ? doc.updatedAt : '',
    ...editedFields(fields).map(({ name }) => `${name}:${printOf(doc[name])}`),
  ].join('|')

/** Null for a text that is not written so. */
export const readBasedOn = (text: unknown): BasedOn | null => {
  if (typeof text !== 'string' || text.length > 10_000) return null
  const [at = '', ...prints] = text.split('|')
  if (at !== '' && Number.isNaN(Date.parse(at))) return null
  const pairs = prints.map((one): [string, string] => {
    const split = one.lastIndexOf(':')
    return [one.slice(0, split), one.slice(split + 1)]
  })
  return { at, prints: Object.fromEntries(pairs) }
}

type Editing = {
  readonly basedOn: BasedOn
  readonly fields: readonly FlattenedField[]
  readonly stored: Data
  readonly yours: Data
}

/** A field that another person has changed since, and that this form would change back. */
export type Clash = {
  readonly changedByYou: boolean
  readonly field: FlattenedField
}

/** The fields in which a form would undo a later save by another person; empty when there was none. */
export const clashesOf = ({ basedOn, fields, stored, yours }: Editing): readonly Clash[] =>
  editedFields(fields).flatMap((field) => {
    const before = basedOn.prints[field.name]
    const [theirs, mine] = [printOf(stored[field.name]), printOf(yours[field.name])]
    const isClash = yours[field.name] !== undefined && theirs !== before && theirs !== mine
    return isClash ? [{ changedByYou: mine !== before, field }] : []
  })

/** A short text that is the same for values that mean the same (FNV-1a). */
export const printOf = (value: unknown): string => {
  let hash = 2166136261
  for (const letter of JSON.stringify(plain(value)) ?? '')
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619)
  return (hash >>> 0).toString(36)
}

/** Without empty values and ids of rows, with keys in one order, and references as ids. */
const plain = (value: unknown): unknown => {
  if (value === null || value === '' || value === 0) return undefined
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((one) => plain(one) ?? null)
  if (typeof value !== 'object') return value
  if ('id' in value && 'updatedAt' in value) return value.id
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([key, one]): [string, unknown] => [key, plain(one)])
    .filter(([, one]) => one !== undefined && one !== false)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}
