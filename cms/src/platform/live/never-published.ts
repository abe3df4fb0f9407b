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
  const versions = await system.findVersions({
    ...many,
    select: { parent: true, version: { _status: true } },
    trash: true,
    where: { parent: { in: ids } },
  })
  const most = mostVersions(req, collection)
  return ids.filter((id) => {
    const own = versions.docs.filter(({ parent }) => idOf(parent) === id)
    // Of a record with so many versions the earliest are gone, and with them what they could tell.
    return own.length < most && own.every(({ version }) => version._status !== 'published')
  })
}

const mostVersions = ({ payload }: PayloadRequest, collection: Drafts['collection']): number => {
  const { versions } = payload.collections[collection].config
  return typeof versions === 'object' && versions.maxPerDoc ? versions.maxPerDoc : Infinity
}
