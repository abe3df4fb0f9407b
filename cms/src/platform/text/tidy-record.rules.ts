import { readableNumber } from '@welkom-hier/writing/digits.rules.ts'
import { normalEmail } from '@welkom-hier/writing/email.rules.ts'
import { seenText, tidyLine, tidyText, unfinishedText } from '@welkom-hier/writing/text.rules.ts'
import type { FlattenedField } from 'payload'

import { tidyRichText } from './tidy-rich-text.rules.ts'

type Values = Readonly<Record<string, unknown>>

/** How the values of a record came in. */
export type Coming = {
  /** The languages that a localized value can have at once. */
  readonly locales: readonly string[]
  /** Somebody is still typing: the spaces at the ends stay, as the next word follows them. */
  readonly isUnfinished: boolean
}

/** Of a collection whose rows the program writes, to the last sign: `custom: keptAsWritten`. */
export const keptAsWritten = { keptAsWritten: true }

/** The values of a record with every text in it tidied that a person can write. */
export const tidyRecord = (fields: readonly FlattenedField[], values: Values, coming: Coming): Values => {
  const tidied = fields
    .filter((field) => field.name in values && isWritten(field))
    .map((field) => [field.name, tidyValue(field, values[field.name], coming)])
  return { ...values, ...Object.fromEntries(tidied) }
}

/** What only the program writes holds keys, hashes and addresses of files. */
const isWritten = (field: FlattenedField): boolean =>
  field.name !== 'id' &&
  !('hidden' in field && field.hidden === true) &&
  field.admin?.hidden !== true &&
  !('virtual' in field && field.virtual)

const tidyValue = (field: FlattenedField, value: unknown, coming: Coming): unknown => {
  if (isPerLocale(field, value, coming))
    return mapValues(value, (one) => tidyValue({ ...field, localized: false }, one, coming))
  switch (field.type) {
    case 'group':
    case 'tab':
      return isValues(value) ? tidyRecord(field.flattenedFields, value, coming) : value
    case 'array':
      return eachRow(value, (row) => tidyRecord(field.flattenedFields, row, coming))
    case 'blocks':
      return eachRow(value, (row) => {
        const block = field.blocks.find(({ slug }) => slug === row.blockType)
        return block === undefined ? row : tidyRecord(block.flattenedFields, row, coming)
      })
    case 'email':
      return eachText(value, normalEmail)
    case 'number':
      return eachText(value, readableNumber)
    case 'richText':
      return tidyRichText(parsed(value), seenText)
    case 'text':
      return eachText(value, coming.isUnfinished ? unfinishedText : tidyLine)
    case 'textarea':
      return eachText(value, coming.isUnfinished ? unfinishedText : tidyText)
    default:
      return value
  }
}

const isPerLocale = (field: FlattenedField, value: unknown, { locales }: Coming): value is Values =>
  'localized' in field &&
  field.localized === true &&
  isValues(value) &&
  Object.keys(value).every((key) => locales.includes(key))

const eachText = (value: unknown, tidy: (text: string) => string): unknown => {
  if (typeof value === 'string') return tidy(value)
  return Array.isArray(value)
    ? value.map((one: unknown) => (typeof one === 'string' ? tidy(one) : one))
    : value
}

const eachRow = (value: unknown, tidy: (row: Values) => Values): unknown =>
  Array.isArray(value) ? value.map((row: unknown) => (isValues(row) ? tidy(row) : row)) : value

/** A form sends a rich text as JSON; Payload reads it so as well. */
const parsed = (value: unknown): unknown => {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

const mapValues = (values: Values, change: (value: unknown) => unknown): Values =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]))

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
