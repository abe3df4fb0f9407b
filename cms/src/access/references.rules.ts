import type { FlattenedField, RichTextField } from 'payload'

/** One reference of a document to another; `id` is null when it isn't written as one. */
export type Reference = {
  readonly collection: string
  readonly id: string | null
  /** The path of the reference: `blocks.2.picture`. */
  readonly path: string
  /**
   * Whether a reader of the document also sees the referred document: false for a link, and for a picture that the text
   * can't show.
   */
  readonly isShown: boolean
}

type Reading = {
  /** Set when the document holds all languages at once, so that a localized value has one value per language. */
  readonly locales?: readonly string[] | null
  readonly path?: string
}

/** Set on a rich text field whose texts show pictures. */
export const showsPictures = { showsPictures: true } as const

/** Every relationship and upload of a document, at every depth, those in its rich texts included. */
export const referencesIn = (
  fields: readonly FlattenedField[],
  data: unknown,
  { locales = null, path = '' }: Reading = {},
): readonly Reference[] =>
  isRecord(data)
    ? fields.flatMap((field) => {
        const at = { locales, path: path === '' ? field.name : `${path}.${field.name}` }
        const value = data[field.name]
        return isPerLocale(field, value, locales)
          ? Object.values(value).flatMap((one) => referencesOfField(field, one, at))
          : referencesOfField(field, value, at)
      })
    : []

const isPerLocale = (
  field: FlattenedField,
  value: unknown,
  locales: readonly string[] | null,
): value is Record<string, unknown> =>
  locales !== null &&
  'localized' in field &&
  field.localized === true &&
  isRecord(value) &&
  Object.keys(value).every((key) => locales.includes(key))

type Place = {
  readonly locales: readonly string[] | null
  readonly path: string
}

const referencesOfField = (field: FlattenedField, value: unknown, at: Place): readonly Reference[] => {
  if (value === null || value === undefined || ('virtual' in field && Boolean(field.virtual))) return []
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return listOf(value).map((one) => ({
        ...reference(field.relationTo, one),
        isShown: true,
        path: at.path,
      }))
    case 'richText':
      return referencesInText(field, value, at.path)
    case 'array':
      return rowsOf(value, at, (row, place) => referencesIn(field.flattenedFields, row, place))
    case 'group':
    case 'tab':
      return referencesIn(field.flattenedFields, value, at)
    case 'blocks':
      return rowsOf(value, at, (row, place) => {
        const block = field.blocks.find(({ slug }) => isRecord(row) && row.blockType === slug)
        return block === undefined ? [] : referencesIn(block.flattenedFields, row, place)
      })
    default:
      return []
  }
}

const rowsOf = (
  value: unknown,
  { locales, path }: Place,
  inRow: (row: unknown, place: Place) => readonly Reference[],
): readonly Reference[] =>
  listOf(value).flatMap((row, index) => inRow(row, { locales, path: `${path}.${index}` }))

/** The documents that the nodes of a text refer to: a picture, another record, or the record that a link leads to. */
const referencesInText = (field: RichTextField, value: unknown, path: string): readonly Reference[] => {
  const pictures = field.custom?.showsPictures === true
  return nodesIn(value).flatMap((node): readonly Reference[] => {
    if (node.type === 'upload' || node.type === 'relationship')
      return [
        {
          collection: textOf(node.relationTo) ?? '',
          id: idIn(node.value),
          isShown: pictures && node.type === 'upload',
          path,
        },
      ]
    if (node.type !== 'link' || !isRecord(node.fields) || !isRecord(node.fields.doc)) return []
    const { relationTo, value: to } = node.fields.doc
    return [{ collection: textOf(relationTo) ?? '', id: idIn(to), isShown: false, path }]
  })
}

const nodesIn = (value: unknown): readonly Record<string, unknown>[] => {
  if (!isRecord(value)) return []
  const children = isRecord(value.root) ? [value.root] : value.children
  return [value, ...(Array.isArray(children) ? children.flatMap(nodesIn) : [])]
}

const reference = (
  relationTo: string | readonly string[],
  value: unknown,
): Pick<Reference, 'collection' | 'id'> => {
  if (typeof relationTo === 'string') return { collection: relationTo, id: textOf(value) }
  const { relationTo: collection, value: id } = isRecord(value) ? value : {}
  return { collection: textOf(collection) ?? '', id: textOf(id) }
}

/** A text may hold the whole record that it shows, when an answer came with its relations populated. */
const idIn = (value: unknown): string | null => textOf(isRecord(value) ? value.id : value)

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
