import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'

import { referencesIn } from '#access/references.rules.ts'
import { asUser } from '#platform/local-api.ts'

import { asVisitorsSeeIt } from './as-visitors-see-it.ts'

type Fields = Readonly<Record<string, unknown>>

type Subject = {
  readonly fields: readonly FlattenedField[]
  /** The person who opened the preview. */
  readonly req: PayloadRequest
  readonly visitor: PayloadRequest
}

/** Becomes public together with the record that names it, so that the record's page shows it. */
const publishedAlong: ReadonlySet<string> = new Set(['media', 'organisations'])

/**
 * A record with its references replaced by documents, as visitors get them, including the pictures and the organisation
 * that go live with the record. A reference to any other hidden document stays an id.
 */
export const withRelations = async (data: Fields, { fields, req, visitor }: Subject): Promise<Fields> => {
  const { config } = req.payload
  const locales = config.localization === false ? [] : config.localization.localeCodes
  const found = new Map<string, Fields>()
  const references = referencesIn(fields, data, { locales })
  for (const collection of new Set(references.map((one) => one.collection))) {
    if (!isCollection(req, collection)) continue
    const ids = references.filter((one) => one.collection === collection).map(({ id }) => id ?? '')
    const where = { id: { in: [...new Set(ids)] } }
    const options = { collection, locale: 'all', pagination: false, where } as const
    const own = publishedAlong.has(collection) ? await asUser(req).find({ ...options, depth: 0 }) : null
    const { flattenedFields } = req.payload.collections[collection].config
    for (const doc of own?.docs ?? [])
      found.set(doc.id, await asVisitorsSeeIt(flattenedFields, { ...doc }, { doc: { ...doc }, visitor }))
    const { docs } = await asUser(visitor).find({ ...options, depth: 1 })
    for (const doc of docs) found.set(doc.id, { ...doc })
  }
  return { ...Object(inPlace(data, found)) }
}

const isCollection = (req: PayloadRequest, slug: string): slug is CollectionSlug =>
  Object.hasOwn(req.payload.collections, slug)

const inPlace = (value: unknown, found: ReadonlyMap<string, Fields>): unknown => {
  if (typeof value === 'string') return found.get(value) ?? value
  if (Array.isArray(value)) return value.map((item) => inPlace(item, found))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, name === 'id' ? item : inPlace(item, found)]),
  )
}
