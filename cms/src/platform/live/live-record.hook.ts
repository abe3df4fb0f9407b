import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'

import { forgetUses, writeUses } from '#platform/file-visibility/file-uses.kit.ts'
import { tellSites } from '#platform/site-events/site-events.kit.ts'
import { writeRedirect } from '#platform/slugs/redirects.kit.ts'

import { liveGlobal, liveRecord, type LiveRecord } from './live-record.ts'

const contextKey = (collection: string, id: unknown): string => `live:${collection}:${String(id)}`

/** Before a change: remembers the published document, which may differ from the newest draft. */
export const noteLiveRecord: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update') {
    const live = await liveRecord(req, collection.slug, originalDoc.id)
    // Only now: the query replaces the request's context by a copy.
    req.context[contextKey(collection.slug, originalDoc.id)] = live
  }
  return data
}

/** The published document before the running change, once it has been remembered; null when there was none. */
export const notedLiveRecord = (req: PayloadRequest, collection: string, id: unknown): LiveRecord | null =>
  (req.context[contextKey(collection, id)] as LiveRecord | null | undefined) ?? null

type Change = {
  after: LiveRecord | null
  before: LiveRecord | null
  collection: string
  id: string
  req: PayloadRequest
}

const carryOut = async ({ after, before, collection, id, req }: Change): Promise<void> => {
  if (before?.slug && after?.slug && before.slug !== after.slug) {
    await writeRedirect(req, { collection, document: id, from: before.slug, to: after.slug })
  }
  await writeUses(req, `${collection}:${id}`, after)
  await tellSites(req, [collection, `${collection}:${id}`])
}

/**
 * After a change of a published document: the old address redirects, pictures become visible, and the sites are told.
 */
export const followLiveRecord: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const key = contextKey(collection.slug, doc.id)
  const before = (req.context[key] as LiveRecord | null | undefined) ?? null
  delete req.context[key]
  const after = await liveRecord(req, collection.slug, doc.id)
  const onlyDraftSaved = doc._status !== 'published' && (before === null) === (after === null)
  if (onlyDraftSaved) return doc
  await carryOut({ after, before, collection: collection.slug, id: String(doc.id), req })
  return doc
}

/** After a deletion: the record no longer makes its pictures visible. */
export const followDeletion: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  await forgetUses(req, `${collection.slug}:${id}`)
  await tellSites(req, [collection.slug, `${collection.slug}:${id}`])
  return doc
}

/** The same for a global. */
export const followLiveGlobal: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  const live = await liveGlobal(req, global.slug)
  const onlyDraftSaved = doc._status === 'draft' && live !== null
  if (onlyDraftSaved) return doc
  await writeUses(req, global.slug, live)
  await tellSites(req, [global.slug])
  return doc
}
