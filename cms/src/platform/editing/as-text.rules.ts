import type { FlattenedField } from 'payload'

import { datesIn } from '#i18n/dates.rules.ts'
import { words, type Words } from '#i18n/words.ts'

/** The title of a record that a field refers to, by its id. */
export type Titles = ReadonlyMap<string, string>

type Shown = {
  readonly field: FlattenedField
  readonly language: 'en' | 'nl'
  readonly titles: Titles
}

/** A value of a field in the form that people read. */
export const asText = (value: unknown, shown: Shown): string => {
  if (value === null || value === undefined || value === '') return ''
  if (Array.isArray(value)) return joined(value, shown)
  const { field, language, titles } = shown
  switch (field.type) {
    case 'checkbox':
      return (value === true ? words('ja', 'yes') : words('nee', 'no'))[language]
    case 'date':
      return dayAndTime(value, language)
    case 'relationship':
    case 'upload':
      return titles.get(plain(value)) ?? plain(value)
    case 'richText':
      return textIn(value).trim()
    case 'radio':
    case 'select':
      return optionOf(field.options, value, language)
    case 'array':
    case 'group':
    case 'tab':
      return inside(value, field.flattenedFields, shown, field.type === 'array' ? ' · ' : '\n')
    case 'blocks': {
      const type = isRecord(value) ? value.blockType : undefined
      const block = field.blocks.find(({ slug }) => slug === type)
      return inside(value, block?.flattenedFields ?? [], shown, ' · ')
    }
    default:
      return plain(value)
  }
}

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** A label in one language. */
export const labelIn = (field: FlattenedField, language: 'en' | 'nl'): string => {
  const label: unknown = 'label' in field ? field.label : undefined
  if (typeof label === 'string') return label
  return isWords(label) ? label[language] : field.name
}

const joined = (values: readonly unknown[], shown: Shown): string => {
  const isLines = shown.field.type === 'array' || shown.field.type === 'blocks'
  return values
    .map((one) => asText(one, shown))
    .filter((one) => one !== '')
    .join(isLines ? '\n' : ', ')
}

const inside = (
  value: unknown,
  fields: readonly FlattenedField[],
  shown: Shown,
  separator: string,
): string => {
  if (!isRecord(value)) return ''
  return fields
    .filter(({ name }) => name !== 'id' && name !== 'blockName')
    .map((field): [FlattenedField, string] => [field, asText(value[field.name], { ...shown, field })])
    .filter(([, text]) => text !== '')
    .map(([field, text]) => (separator === '\n' ? `${labelIn(field, shown.language)}: ${text}` : text))
    .join(separator)
}

/** The text of a rich text, one line per block. */
const textIn = (node: unknown): string => {
  if (!isRecord(node)) return ''
  if (typeof node.text === 'string') return node.text
  const children = isRecord(node.root) ? [node.root] : Array.isArray(node.children) ? node.children : []
  const isBlock = node.type === 'paragraph' || node.type === 'heading' || node.type === 'listitem'
  return children.map(textIn).join('') + (isBlock ? '\n' : '')
}

const dayAndTime = (value: unknown, language: 'en' | 'nl'): string => {
  const date = new Date(String(value))
  if (Number.isNaN(date.getTime())) return String(value)
  return datesIn(language, {
    dateStyle: 'full',
  }).format(date)
}

type Options = Extract<FlattenedField, { type: 'select' }>['options']

const optionOf = (options: Options, value: unknown, language: 'en' | 'nl'): string => {
  const found = options.find((one) => (typeof one === 'string' ? one : one.value) === value)
  const label: unknown = typeof found === 'object' ? found.label : found
  return isWords(label) ? label[language] : String(label ?? value)
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isWords = (value: unknown): value is Words =>
  isRecord(value) && typeof value.nl === 'string' && typeof value.en === 'string'
