import type { FlattenedField } from 'payload'

import { idOf } from '#access/actor.ts'
import { datesIn } from '#i18n/dates.rules.ts'
import { words, type Words } from '#i18n/words.ts'

/** The title of a record that a field refers to, by `collection:id`. */
export type Names = ReadonlyMap<string, string>

/** A value in the form that people read; empty for an empty value. */
export const shownText = (field: FlattenedField, value: unknown, names: Names): Words => {
  if (value === null || value === undefined || value === '') return words('', '')
  if (Array.isArray(value)) return listed(value.map((one: unknown) => shownText(field, one, names)))
  switch (field.type) {
    case 'checkbox':
      return value === true ? words('ja', 'yes') : words('nee', 'no')
    case 'date':
      return shownDate(value, field.admin?.date?.pickerAppearance === 'dayOnly')
    case 'relationship':
      return same(names.get(`${String(field.relationTo)}:${idOf(value) ?? ''}`) ?? '?')
    case 'richText':
      return same(plainText(value))
    case 'radio':
    case 'select':
      return optionLabel(field.options, value)
    default:
      return same(textOf(value))
  }
}

/** A plain value as text; empty for any other kind of value. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** The ids of an upload field, whether it holds one or many. */
export const pictureIds = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).map(idOf).filter((id) => id !== null)

/** The text of a rich text, one line per block. */
export const plainText = (value: unknown): string => {
  const root = isRecord(value) ? value.root : undefined
  return blocksOf(root)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

const containers = new Set(['list', 'root'])

const blocksOf = (node: unknown): readonly string[] => {
  if (!isRecord(node)) return []
  const children = Array.isArray(node.children) ? node.children : []
  if (containers.has(String(node.type))) return children.flatMap(blocksOf)
  return [`${node.type === 'listitem' ? '• ' : ''}${children.map(inlineText).join('')}`]
}

const inlineText = (node: unknown): string => {
  if (!isRecord(node)) return ''
  if (node.type === 'linebreak') return '\n'
  if (typeof node.text === 'string') return node.text
  const children = Array.isArray(node.children) ? node.children : []
  const inner = children.map(inlineText).join('')
  const url = isRecord(node.fields) ? node.fields.url : undefined
  return node.type === 'link' && typeof url === 'string' ? `${inner} (${url})` : inner
}

const shownDate = (value: unknown, isDay: boolean): Words => {
  const date = new Date(String(value))
  if (Number.isNaN(date.getTime())) return same(String(value))
  const format = (language: string): string =>
    datesIn(language, { dateStyle: 'full', ...(isDay ? {} : { timeStyle: 'short' }) }).format(date)
  return words(format('nl'), format('en'))
}

type Options = Extract<FlattenedField, { type: 'select' }>['options']

const optionLabel = (options: Options, value: unknown): Words => {
  const found = options.find((one) => (typeof one === 'string' ? one : one.value) === value)
  const label: unknown = typeof found === 'object' ? found.label : undefined
  return isRecord(label) ? words(String(label.nl), String(label.en)) : same(String(value))
}

const listed = (all: readonly Words[]): Words =>
  words(all.map(({ nl }) => nl).join(', '), all.map(({ en }) => en).join(', '))

const same = (text: string): Words => words(text, text)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
