import {
  createLocalReq,
  type CollectionSlug,
  type GlobalSlug,
  type Payload,
  type PayloadRequest,
} from 'payload'

import { asSystem } from '#platform/local-api.ts'

type Search = Readonly<Record<string, string | string[]>>

type Place =
  | { readonly kind: 'collection'; readonly slug: string; readonly id: string; readonly version: string }
  | { readonly kind: 'global'; readonly slug: string; readonly version: string }

/**
 * The query of a page of the admin. Payload 3.90 compares each version with the one before it, and the oldest with
 * nothing; this compares the oldest with the newest.
 */
export const withComparison = async (
  payload: Payload,
  segments: readonly string[],
  search: Search,
): Promise<Search> => {
  const place = placeOf(payload, segments)
  if (place === null || search.versionFrom !== undefined) return search
  const req = await createLocalReq({}, payload)
  const oldest = await firstBy(req, place, 'updatedAt')
  if (oldest !== place.version) return search
  const newest = await firstBy(req, place, '-updatedAt')
  return newest === null || newest === oldest ? search : { ...search, versionFrom: newest }
}

/** `collections/pages/ID/versions/VERSION`, `globals/home/versions/VERSION`; null for any other page. */
const placeOf = (
  { collections, globals }: Payload,
  [kind, slug = '', ...rest]: readonly string[],
): Place | null => {
  if (kind === 'collections') {
    const [id = '', versions, version, more] = rest
    const hasVersions = Object.entries(collections).some(
      ([name, { config }]) => name === slug && config.versions,
    )
    if (!hasVersions || versions !== 'versions' || version === undefined || more !== undefined) return null
    return { id, kind: 'collection', slug, version }
  }
  const [versions, version, more] = rest
  const hasVersions = globals.config.some((one) => one.slug === slug && one.versions)
  if (kind !== 'globals' || !hasVersions || versions !== 'versions' || more !== undefined) return null
  return version === undefined ? null : { kind: 'global', slug, version }
}

const firstBy = async (req: PayloadRequest, place: Place, sort: string): Promise<string | null> => {
  const system = asSystem(req, 'Payload hides both versions from people without access')
  const options = { depth: 0, limit: 1, pagination: false, sort } as const
  const { docs } =
    place.kind === 'global'
      ? await system.findGlobalVersions({ ...options, slug: place.slug as GlobalSlug })
      : await system.findVersions({
          ...options,
          collection: place.slug as CollectionSlug,
          where: { parent: { equals: place.id } },
        })
  return docs[0] === undefined ? null : String(docs[0].id)
}
