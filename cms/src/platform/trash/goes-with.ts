import type {
  CollectionBeforeDeleteHook,
  CollectionSlug,
  Config,
  Field,
  SanitizedCollectionConfig,
} from 'payload'

import { asSystem } from '#platform/local-api.ts'

/**
 * For a required reference: its row tells of one record only, and is deleted for good together with that record.
 * Without this, the row holds its record back: SQLite refuses, and MongoDB would keep a row about nothing.
 */
export const goesWithIt = { custom: { goesWithIt: true } } satisfies Partial<Field>

type Reference = {
  readonly by: string
  readonly field: string
  readonly goesWithIt: boolean
}

type Described = Pick<SanitizedCollectionConfig, 'flattenedFields' | 'slug'>

/** The references to the records of a collection that can't be empty. */
export const requiredReferences = (collections: readonly Described[], to: string): readonly Reference[] =>
  collections.flatMap(({ flattenedFields, slug }) =>
    flattenedFields.flatMap((field) => {
      if (field.type !== 'relationship' && field.type !== 'upload') return []
      if (field.required !== true || field.relationTo !== to) return []
      return [{ by: slug, field: field.name, goesWithIt: field.custom?.['goesWithIt'] === true }]
    }),
  )

const takeRowsAlong: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const references = requiredReferences(req.payload.config.collections, collection.slug)
  for (const { by, field } of references.filter((one) => one.goesWithIt))
    await asSystem(req, 'these rows tell only of the record that is deleted').delete({
      collection: by as CollectionSlug,
      depth: 0,
      where: { [field]: { equals: id } },
    })
}

/** A plugin: when a record is deleted, the rows that tell only of it are deleted in the same change. */
export const rowsGoWithTheirRecord = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((one) => ({
    ...one,
    hooks: { ...one.hooks, beforeDelete: [...(one.hooks?.beforeDelete ?? []), takeRowsAlong] },
  })),
})
