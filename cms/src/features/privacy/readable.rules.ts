import type { FlattenedField } from 'payload'

import { datesIn } from '#i18n/dates.rules.ts'
import type { Words } from '#i18n/words.ts'

import { baseWords, no, optionWords, yes } from './readable-words.rules.ts'

/** One stored row, for programs: the names and values of the database. */
export type StoredRow = Readonly<Record<string, unknown>>

/** One value in words; a group or a list of groups holds inner values. */
export type Told = {
  readonly label: string
  readonly value: string | readonly ToldRow[]
}

/** One stored row, for the person it is about. */
export type ToldRow = readonly Told[]

/** Secrets and internal fields: they say nothing about the person, and giving them away would be a risk. */
const machinery = new Set(['fence', 'formKey', 'hash', 'key', 'leaseUntil', 'nonce', 'rank', 'tokenHash'])

const isSecret = /(?:token|password|salt|session)/i

/** A row without empty, secret and internal fields. */
export const storedRow = (row: StoredRow): StoredRow =>
  Object.fromEntries(
    Object.entries(row).filter(
      ([name, value]) => !machinery.has(name) && !isSecret.test(name) && !isEmpty(value),
    ),
  )

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

type Telling = {
  readonly language: 'en' | 'nl'
  /** The titles of the records that rows refer to, by their ids. */
  readonly names: ReadonlyMap<string, string>
}

/** A row in words: the labels of the admin, options, dates and references as people say them. */
export const toldRow = (fields: readonly FlattenedField[], row: StoredRow, telling: Telling): ToldRow =>
  Object.entries(storedRow(row)).flatMap(([name, value]) => {
    const field = fields.find((one) => one.name === name)
    const label = labelOf(field, name, telling.language)
    const told = label === null ? '' : toldValue(field, value, telling)
    return label === null || told.length === 0 ? [] : [{ label, value: told }]
  })

/** Null for a field without a label: only the program uses it. */
const labelOf = (field: FlattenedField | undefined, name: string, language: 'en' | 'nl'): string | null => {
  const label: unknown = field !== undefined && 'label' in field ? field.label : null
  return isWords(label) ? label[language] : (baseWords[name]?.[language] ?? null)
}

export const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && 'nl' in value && 'en' in value

const toldValue = (field: FlattenedField | undefined, value: unknown, telling: Telling): Told['value'] => {
  switch (field?.type) {
    case 'group':
      return rowsOf([value]).map((row) => toldRow(field.flattenedFields, row, telling))
    case 'array':
      return rowsOf(value).map((row) => toldRow(field.flattenedFields, row, telling))
    case 'blocks':
      return textsIn(value).join('\n')
    case 'select':
      return listed(value, (one) => optionOf(field.options, one, telling.language))
    case 'checkbox':
      return (value === true ? yes : no)[telling.language]
    case 'relationship':
    case 'upload':
      return listed(value, (one) => telling.names.get(one) ?? '')
    case 'richText':
      return textsIn(value).join('\n')
    case 'date':
      return inWords(value, telling.language)
    default:
      return typeof value === 'object' ? textsIn(value).join('\n') : plain(value, telling.language)
  }
}

const rowsOf = (value: unknown): readonly StoredRow[] =>
  Array.isArray(value)
    ? value.filter((one: unknown): one is StoredRow => typeof one === 'object' && one !== null)
    : []

const listed = (value: unknown, say: (one: string) => string): string =>
  (Array.isArray(value) ? value : [value])
    .map((one: unknown) => say(idOrText(one)))
    .filter((one) => one !== '')
    .join(', ')

const idOrText = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return String(value)
  return 'value' in value ? String(value.value) : JSON.stringify(value)
}

const optionOf = (options: readonly unknown[], value: string, language: 'en' | 'nl'): string => {
  const option = options.find(
    (one): one is { label: unknown } =>
      typeof one === 'object' && one !== null && 'value' in one && one.value === value,
  )
  return option !== undefined && isWords(option.label)
    ? option.label[language]
    : (optionWords[value]?.[language] ?? value)
}

/** An id of either database, which means nothing to a person. */
const recordId = /^(?:[\da-f]{24}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/

const moment = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/

const plain = (value: unknown, language: 'en' | 'nl'): string => {
  const text = String(value)
  if (recordId.test(text)) return ''
  return moment.test(text) ? inWords(text, language) : (optionWords[text]?.[language] ?? text)
}

const inWords = (value: unknown, language: 'en' | 'nl'): string => {
  const date = new Date(String(value))
  return Number.isNaN(date.getTime())
    ? String(value)
    : datesIn(language, {
        dateStyle: 'long',
        timeStyle: 'short',
      }).format(date)
}

/** The texts in the tree of a rich text. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return []
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) =>
    typeof one === 'string' && writtenText.has(name) ? [one] : textsIn(one),
  )
}

const writtenText = new Set(['caption', 'label', 'note', 'text', 'title'])
