import type { FlattenedField } from 'payload'

import { words, type Words } from '#i18n/words.ts'

import { labelOf } from './field-paths.rules.ts'
import { unshownFields } from './shown-fields.rules.ts'
import { pictureIds, shownText, type Names } from './shown-value.rules.ts'

export type ContentLocale = 'ar' | 'en' | 'nl'

/** One row of a list, as one line of text. */
export type RowChange = {
  readonly after: Words | null
  readonly before: Words | null
}

type Where = {
  readonly label: Words
  /** The language of the text, or null for a value that is the same in all of them. */
  readonly locale: ContentLocale | null
  readonly path: string
}

/** One field that differs between two versions of a document. */
export type Change =
  | (Where & { readonly after: Words; readonly before: Words; readonly kind: 'text' })
  | (Where & { readonly kind: 'rows'; readonly rows: readonly RowChange[] })
  | (Where & {
      readonly after: readonly string[]
      readonly before: readonly string[]
      readonly kind: 'pictures'
    })

type Data = Readonly<Record<string, unknown>>

type Versions = {
  readonly after: Data
  /** Null when no version is published: then everything is new. */
  readonly before: Data | null
  readonly fields: readonly FlattenedField[]
  readonly names: Names
}

const locales: readonly ContentLocale[] = ['nl', 'en', 'ar']

/** The differences between two versions, both read in all languages, in the order of the form. */
export const differences = ({ after, before, fields, names }: Versions): readonly Change[] =>
  inFields({ after, before: before ?? {}, names }, fields, { label: words('', ''), path: '' })

type Pair = {
  readonly after: Data
  readonly before: Data
  readonly names: Names
}

type Parent = {
  readonly label: Words
  readonly path: string
}

const inFields = (pair: Pair, fields: readonly FlattenedField[], parent: Parent): readonly Change[] =>
  fields
    .filter(
      ({ name, type }) => type !== 'join' && name !== 'id' && !unshownFields.has(`${parent.path}${name}`),
    )
    .flatMap((field) => inField(pair, field, parent))

const inField = (pair: Pair, field: FlattenedField, parent: Parent): readonly Change[] => {
  const label = joined(parent.label, labelOf(field))
  const path = `${parent.path}${field.name}`
  const { after, before } = { after: pair.after[field.name], before: pair.before[field.name] }
  switch (field.type) {
    case 'group':
      return inFields({ ...pair, after: recordOf(after), before: recordOf(before) }, field.flattenedFields, {
        label,
        path: `${path}.`,
      })
    case 'array':
      return inRows(
        field.flattenedFields,
        { after: listOf(after), before: listOf(before), names: pair.names },
        {
          label,
          locale: null,
          path,
        },
      )
    case 'upload':
      return inPictures(after, before, { label, locale: null, path })
    default:
      return field.localized === true
        ? locales.flatMap((locale) =>
            inValue(field, { after: recordOf(after)[locale], before: recordOf(before)[locale] }, pair.names, {
              label,
              locale,
              path,
            }),
          )
        : inValue(field, { after, before }, pair.names, { label, locale: null, path })
  }
}

const inValue = (
  field: FlattenedField,
  values: { readonly after: unknown; readonly before: unknown },
  names: Names,
  where: Where,
): readonly Change[] => {
  const [after, before] = [shownText(field, values.after, names), shownText(field, values.before, names)]
  return after.nl === before.nl ? [] : [{ ...where, after, before, kind: 'text' }]
}

const inPictures = (after: unknown, before: unknown, where: Where): readonly Change[] => {
  const [now, then] = [pictureIds(after), pictureIds(before)]
  return now.join() === then.join() ? [] : [{ ...where, after: now, before: then, kind: 'pictures' }]
}

type Rows = {
  readonly after: readonly Data[]
  readonly before: readonly Data[]
  readonly names: Names
}

/** Rows are matched by their id; a row that only moved appears in both columns of the order. */
const inRows = (fields: readonly FlattenedField[], rows: Rows, where: Where): readonly Change[] => {
  const line = (row: Data | undefined): Words | null =>
    row === undefined ? null : lineOf(fields, row, rows.names)
  const changed = rows.after.map((row) => ({
    after: line(row),
    before: line(rows.before.find(({ id }) => id === row.id)),
  }))
  const gone = rows.before
    .filter(({ id }) => !rows.after.some((row) => row.id === id))
    .map((row) => ({ after: null, before: line(row) }))
  const all = [...changed, ...gone].filter(({ after, before }) => after?.nl !== before?.nl)
  return all.length === 0 ? [] : [{ ...where, kind: 'rows', rows: all }]
}

const lineOf = (fields: readonly FlattenedField[], row: Data, names: Names): Words => {
  const parts = fields
    .filter(({ name }) => name !== 'id')
    .flatMap((field) => {
      const value = row[field.name]
      if (!('localized' in field) || field.localized !== true) return [shownText(field, value, names)]
      return locales.map((locale) => inLanguage(shownText(field, recordOf(value)[locale], names), locale))
    })
    .filter(({ nl }) => nl !== '')
  return words(parts.map(({ nl }) => nl).join(' · '), parts.map(({ en }) => en).join(' · '))
}

/** Isolated, so that a line of Arabic in Dutch text keeps both in the right order. */
const inLanguage = (text: Words, locale: ContentLocale): Words =>
  locale === 'nl' || text.nl === ''
    ? text
    : words(`\u2068${text.nl}\u2069 (${locale})`, `\u2068${text.en}\u2069 (${locale})`)

const joined = (parent: Words, own: Words): Words =>
  parent.nl === '' ? own : words(`${parent.nl} › ${own.nl}`, `${parent.en} › ${own.en}`)

const recordOf = (value: unknown): Data => (typeof value === 'object' && value !== null ? { ...value } : {})

const listOf = (value: unknown): readonly Data[] => (Array.isArray(value) ? value.map(recordOf) : [])
