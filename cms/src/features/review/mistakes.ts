import type { FlattenedField, PayloadRequest } from 'payload'

import { spoken, words, type Words } from '#i18n/words.ts'

import { labelAt } from './field-paths.rules.ts'
import { unshownFields } from './shown-fields.rules.ts'

/** The problem of one field, in the language of the person who asks. */
export type Mistake = {
  readonly label: Words
  readonly message: string
  readonly path: string
}

type Data = Readonly<Record<string, unknown>>

type Place = {
  readonly data: Data
  readonly path: string
  readonly siblings: Data
}

/**
 * The errors that Payload would give if this draft were published now. Payload validates no draft, so an organiser
 * would see no error, and the editors could not approve the submitted version. References and long texts are checked
 * only at publishing.
 */
export const mistakesIn = async (req: PayloadRequest, draft: Data): Promise<readonly Mistake[]> => {
  const { flattenedFields } = req.payload.collections.festivals.config
  const found = await inFields(req, flattenedFields, { data: draft, path: '', siblings: draft })
  return found.map(({ message, path }) => ({
    label: labelAt(flattenedFields, path) ?? words(path, path),
    message,
    path,
  }))
}

type Found = Omit<Mistake, 'label'>

const inFields = async (
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  place: Place,
): Promise<readonly Found[]> => {
  const found: Found[] = []
  for (const field of fields)
    if (isAsked(req, field, place)) found.push(...(await inField(req, field, place)))
  return found
}

const inField = async (
  req: PayloadRequest,
  field: FlattenedField,
  { data, path: parent, siblings }: Place,
): Promise<readonly Found[]> => {
  const value = siblings[field.name]
  const path = `${parent}${field.name}`
  switch (field.type) {
    case 'group':
      return inFields(req, field.flattenedFields, { data, path: `${path}.`, siblings: recordOf(value) })
    case 'array': {
      const rows = Array.isArray(value) ? value.map(recordOf) : []
      const inRows = rows.map((row, index) =>
        inFields(req, field.flattenedFields, { data, path: `${path}.${index}.`, siblings: row }),
      )
      return (await Promise.all(inRows)).flat()
    }
    case 'date':
    case 'number':
    case 'select':
    case 'text':
    case 'textarea': {
      const options = {
        ...field,
        collectionSlug: 'festivals',
        data,
        event: 'submit',
        id: data.id,
        operation: 'update',
        path: path.split('.'),
        preferences: { fields: {} },
        req,
        siblingData: siblings,
      }
      // Each kind of field types its own value and options; all kinds that remain here accept these.
      const answer: unknown = await (
        field.validate as ((value: unknown, options: object) => unknown) | undefined
      )?.(value, options)
      return typeof answer === 'string' ? [{ message: answer, path }] : []
    }
    default:
      return []
  }
}

const isAsked = (req: PayloadRequest, field: FlattenedField, { data, path, siblings }: Place): boolean => {
  if (field.name === 'id' || unshownFields.has(`${path}${field.name}`)) return false
  const condition = field.admin && 'condition' in field.admin ? field.admin.condition : undefined
  return (
    condition?.(data, siblings, { blockData: {}, operation: 'update', path: [], user: req.user }) !== false
  )
}

const recordOf = (value: unknown): Data => (typeof value === 'object' && value !== null ? { ...value } : {})

/** All problems in one text. */
export const inOneText = (req: PayloadRequest, mistakes: readonly Mistake[]): string =>
  mistakes.map(({ label, message }) => `${spoken(req.i18n, label)}: ${message}`).join(' ')
