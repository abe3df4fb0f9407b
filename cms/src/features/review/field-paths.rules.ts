import type { FlattenedField } from 'payload'

import { words, type Words } from '#i18n/words.ts'

/** A field that a note can be about, with its label in both languages. */
export type NamedField = {
  readonly label: Words
  readonly path: string
}

/** The label of the field at a path, or null when there is no such field: `venue.street`, `programme.2.title`. */
export const labelAt = (fields: readonly FlattenedField[], path: string): Words | null => {
  const [name = '', ...rest] = path.split('.').filter((part) => !/^\d+$/.test(part))
  const field = fields.find((one) => one.name === name)
  if (field === undefined) return null
  const label = labelOf(field)
  if (rest.length === 0) return label
  const inner = 'flattenedFields' in field ? labelAt(field.flattenedFields, rest.join('.')) : null
  return inner === null ? null : words(`${label.nl} › ${inner.nl}`, `${label.en} › ${inner.en}`)
}

/** Every field that a note can be about: groups by their parts, lists as a whole. */
export const namedFields = (
  fields: readonly FlattenedField[],
  hidden: ReadonlySet<string>,
  prefix = '',
): readonly NamedField[] =>
  fields
    .filter(({ name }) => !hidden.has(`${prefix}${name}`) && name !== 'id')
    .flatMap((field) => {
      const label = labelOf(field)
      if (field.type !== 'group') return [{ label, path: `${prefix}${field.name}` }]
      return namedFields(field.flattenedFields, hidden, `${prefix}${field.name}.`).map((inner) => ({
        ...inner,
        label: words(`${label.nl} › ${inner.label.nl}`, `${label.en} › ${inner.label.en}`),
      }))
    })

/** The label of a field in this project's form; a label in another form gives the name. */
export const labelOf = (field: FlattenedField): Words => {
  const label: unknown = 'label' in field ? field.label : undefined
  return isWords(label) ? label : words(field.name, field.name)
}

const isWords = (label: unknown): label is Words =>
  typeof label === 'object' && label !== null && 'nl' in label && 'en' in label
