import type { FlattenedField } from 'payload'

import { spokenMessage } from '#i18n/payloads-english.rules.ts'
import { words, type Words } from '#i18n/words.ts'

type Language = keyof Words

/** A field that was refused: Payload gives its path, and mostly its label. */
export type NamedError = {
  readonly label: string
  readonly message: string
  readonly path: string
}

/** Parts of a form that are no fields of the collection. */
const others: Readonly<Record<string, Words>> = {
  email: words('E-mailadres', 'Email'),
  file: words('Bestand', 'File'),
  password: words('Wachtwoord', 'Password'),
}

/** The refused fields, each with its label in the language of the admin; an error without a path is left out. */
export const namedErrors = (
  errors: readonly unknown[],
  fields: readonly FlattenedField[],
  language: Language,
): readonly NamedError[] =>
  errors.flatMap((one) => {
    const { label, message, path }: { label?: unknown; message?: unknown; path?: unknown } = {
      ...Object(one),
    }
    if (typeof path !== 'string' || path === '') return []
    const named = pathOf(textOf(label, language)) ?? labelAt(path, fields, language) ?? path
    return [
      { label: named, message: typeof message === 'string' ? spokenMessage(message, language) : '', path },
    ]
  })

/** Payload joins the labels of tab, group and field; a tab mostly has the name of what is in it. */
const pathOf = (label: string | null): string | null =>
  label
    ?.split(' > ')
    .filter((part, index, all) => part !== all[index - 1])
    .join(' › ') ?? null

const labelAt = (path: string, fields: readonly FlattenedField[], language: Language): string | null => {
  const [first = '', ...rest] = path.split('.').filter((part) => !/^\d+$/.test(part))
  const field = fields.find(({ name }) => name === first)
  if (field === undefined) return others[first]?.[language] ?? null
  const inner = 'flattenedFields' in field ? field.flattenedFields : []
  const deeper = rest.length === 0 ? null : labelAt(rest.join('.'), inner, language)
  const own = textOf('label' in field ? field.label : null, language) ?? others[first]?.[language] ?? null
  return [own, deeper].filter((label) => label !== null).join(' › ') || null
}

const textOf = (label: unknown, language: Language): string | null => {
  if (typeof label === 'string' && label !== '') return label
  const { [language]: text }: Partial<Record<Language, unknown>> = { ...Object(label) }
  return typeof text === 'string' ? text : null
}
