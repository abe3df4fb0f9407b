import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { idOf } from '#access/actor.ts'
import { asSystem } from '#platform/local-api.ts'

type Drafts = {
  readonly collection: Extract<CollectionSlug, 'festivals' | 'testimonials'>
  readonly trash?: boolean
  readonly where: Where
}

/** The ids of the drafts among these records that never were on the site. */
export const neverPublished = async (
  req: PayloadRequest,
  { collection, trash = false, where }: Drafts,
): Promise<readonly string[]> => {
  const system = asSystem(req, 'only the versions tell whether it was ever on the site')
  const many = { collection, depth: 0, pagination: false } as const
  const drafts = await system.find({
    ...many,
    select: {},
    trash,
    where: { and: [where, { _status: { not_equals: 'published' } }] },
  })
  const ids = drafts.docs.map((one) => one.id)
  if (ids.length === 0) return []
  const wasPublished = { 'version._status': { equals: 'published' } }
  const seen = await system.findVersions({
    ...many,
    select: { parent: true },
    trash: true,
    where: { and: [{ parent: { in: ids } }, wasPublished] },
  })
  const published = new Set(seen.docs.map(({ parent }) => idOf(parent)))
  return ids.filter((id) => !published.has(id))
}
