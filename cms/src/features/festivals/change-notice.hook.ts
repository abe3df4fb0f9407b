import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { liveRecord } from '#platform/live/live-record.ts'

import { noticeOf, type Announced } from './change-notice.rules.ts'
import { announceChange, type LiveFestival } from './festival-changes.ts'

/**
 * Before publishing: compares with the published festival, and writes the difference into the same document, so that a
 * crash can't separate the two. A difference that an earlier crash left unannounced is announced first.
 */
export const noticeChange: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (data._status !== 'published') return data
  const live = operation === 'create' ? null : await liveFestival(req, originalDoc.id)
  if (live !== null) await announceChange(req, live)
  const after: Announced = { ...originalDoc, ...data }
  const { kinds, previousStart, sequence } = noticeOf(live, after)
  return {
    ...data,
    previousStart,
    sequence,
    ...(kinds.length === 0 ? {} : { lastChange: { at: new Date().toISOString(), kinds, sequence } }),
  }
}

/** After publishing: announces the difference. */
export const announceWhatIsLive: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc._status !== 'published') return doc
  const live = await liveFestival(req, doc.id)
  if (live !== null) await announceChange(req, live)
  return doc
}

const liveFestival = (req: PayloadRequest, id: string): Promise<(Announced & LiveFestival) | null> =>
  liveRecord(req, 'festivals', id)
