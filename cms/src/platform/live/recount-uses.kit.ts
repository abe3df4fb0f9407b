import type { PayloadRequest } from 'payload'

import { writeUses } from '#platform/file-visibility/file-uses.kit.ts'
import { asSystem } from '#platform/local-api.ts'

import { liveRecord } from './live-record.ts'

const system = (req: PayloadRequest) => asSystem(req, 'the program alone decides which files visitors see')

/**
 * Finds anew what is shown by records that were counted when any id in a record made a file public. Every round settles
 * the records that it names, so that it ends; once there are no such rows, it costs one question.
 */
export const recountOldUses = async (req: PayloadRequest): Promise<void> => {
  for (;;) {
    const { docs } = await system(req).find({
      collection: 'file-uses',
      depth: 0,
      limit: 100,
      where: { path: { exists: false } },
    })
    if (docs.length === 0) return
    for (const by of new Set(docs.map((row) => row.by))) await writeUses(req, by, await liveOf(req, by))
  }
}

const liveOf = (req: PayloadRequest, by: string): Promise<unknown> => {
  const [slug = '', id] = by.split(':')
  return id === undefined ? liveGlobal(req, slug) : liveRecord(req, slug, id)
}

/** A global as visitors see it, or null when it has never been published. */
export const liveGlobal = async (req: PayloadRequest, slug: string): Promise<unknown> => {
  const live = await asSystem(
    req,
    'the pictures that visitors see decide, not what this person may see',
  ).findGlobal({ slug: slug as 'home', depth: 0, locale: 'all' })
  return live._status === 'draft' ? null : live
}
