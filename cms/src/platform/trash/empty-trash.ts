import type { CollectionSlug, PayloadRequest } from 'payload'

import { eachOnItsOwn } from '#platform/background/each-on-its-own.ts'
import { asSystem } from '#platform/local-api.ts'

import { emptiedBefore } from './trash.rules.ts'

/** The number of records per turn; the rest follows an hour later. */
const most = 200

/**
 * Deletes for good, with all versions and files, the records that have been in the trash for thirty days. A record that
 * can't be deleted delays no other, and staff read why in the list of background work.
 */
export const emptyTrash = async (req: PayloadRequest, now: Date): Promise<void> => {
  const slugs = req.payload.config.collections.filter(({ trash }) => trash === true).map(({ slug }) => slug)
  await eachOnItsOwn(slugs, (slug) => emptyOne(req, slug as CollectionSlug, now))
}

const emptyOne = async (req: PayloadRequest, collection: CollectionSlug, now: Date): Promise<void> => {
  const system = asSystem(req, 'the record stayed in the trash for its whole term')
  const where = { deletedAt: { less_than: emptiedBefore(now) } }
  const { docs } = await system.find({
    collection,
    depth: 0,
    limit: most,
    select: {},
    sort: 'deletedAt',
    trash: true,
    where,
  })
  await eachOnItsOwn(docs, async ({ id }) => {
    // Checked again: a person may take it out at this moment.
    const isOld = { and: [{ id: { equals: id } }, where] }
    try {
      await system.delete({ collection, depth: 0, overrideLock: true, trash: true, where: isOld })
    } catch (error) {
      const msg = 'Something in the trash could not be deleted'
      req.payload.logger.error({ collection, id, msg, reason: String(error) })
      throw error
    }
  })
}
