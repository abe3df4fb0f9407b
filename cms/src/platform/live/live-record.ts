import type { CollectionSlug, PayloadRequest } from 'payload'

import { asSystem } from '#platform/local-api.ts'

/** A record as visitors see it now: the published document in all languages, relations as ids. */
export type LiveRecord = {
  id: string
  slug?: string | null
}

/** The live record behind an id, or null when visitors don't see it. */
export const liveRecord = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
): Promise<LiveRecord | null> => {
  const found = await asSystem(req, 'the published document decides, not the rights of this person').find({
    collection: collection as CollectionSlug,
    depth: 0,
    limit: 1,
    locale: 'all',
    pagination: false,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
  })
  return (found.docs[0] as LiveRecord | undefined) ?? null
}

/** A global as visitors see it, or null when it has never been published. */
export const liveGlobal = async (req: PayloadRequest, slug: string): Promise<unknown> => {
  const live = await asSystem(
    req,
    'the pictures that visitors see decide, not what this person may see',
  ).findGlobal({ slug: slug as 'home', depth: 0, locale: 'all' })
  return live._status === 'draft' ? null : live
}
