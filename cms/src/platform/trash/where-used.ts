import type { CollectionSlug, FlattenedField, PayloadRequest, Where } from 'payload'

import { languageOf } from '#i18n/words.ts'
import { asSystem } from '#platform/local-api.ts'

/** The records that refer to a record, by kind: the kind's name in the admin, and some titles. */
export type Uses = {
  readonly kind: string
  readonly count: number
  readonly names: readonly string[]
}

const shown = 5

type Named = {
  readonly collection: string
  readonly id: string
}

/** The records that name this one in one of their own fields, by their newest version. */
export const whereUsed = async (req: PayloadRequest, named: Named): Promise<readonly Uses[]> => {
  const found: Uses[] = []
  for (const { admin, flattenedFields, labels, slug, versions } of req.payload.config.collections) {
    const paths = versions ? pathsTo(flattenedFields, named.collection) : []
    if (paths.length === 0) continue
    const where: Where = { or: paths.map((path) => ({ [path]: { equals: named.id } })) }
    const { docs, totalDocs } = await asSystem(req, 'staff are told which records refer to it').find({
      collection: slug as CollectionSlug,
      depth: 0,
      draft: true,
      limit: shown,
      where,
    })
    if (totalDocs === 0) continue
    const kind: unknown = { ...Object(labels.plural) }[languageOf(req.i18n)]
    const names = docs.map((one) => String({ ...one }[admin.useAsTitle as 'id']))
    found.push({ count: totalDocs, kind: typeof kind === 'string' ? kind : slug, names })
  }
  return found
}

/** The fields that refer to a collection; fields within blocks can't be queried by one path. */
const pathsTo = (fields: readonly FlattenedField[], collection: string): readonly string[] =>
  fields.flatMap((field) => {
    if ('virtual' in field && Boolean(field.virtual)) return []
    switch (field.type) {
      case 'relationship':
      case 'upload':
        return field.relationTo === collection ? [field.name] : []
      case 'group':
      case 'tab':
        return pathsTo(field.flattenedFields, collection).map((path) => `${field.name}.${path}`)
      default:
        return []
    }
  })
