import type { CollectionSlug, PayloadRequest } from 'payload'

import { asSystem } from '#platform/local-api.ts'

import { emptiedBefore } from './trash.rules.ts'

/** The number of records per turn; the rest follows an hour later. */
const most = 200

/** Deletes for good, with all versions and files, the records that have been in the trash for thirty days. */
export const emptyTrash = async (req: PayloadRequest, now: Date): Promise<void> => {
  for (const { slug, trash } of req.payload.config.collections)
    if (trash === true) await emptyOne(req, slug as CollectionSlug, now)
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
  for (const { id } of docs) {
    const isOld = { and: [{ id: { equals: id } }, where] }
    try {
      // Checked again: a person may take it out at this moment.
      await system.delete({ collection, depth: 0, overrideLock: true, trash: true, where: isOld })
    } catch (error) {
      // A record that can't be deleted delays no other.
      const msg = 'Something in the trash could not be deleted'
      req.payload.logger.error({ collection, id, msg, reason: String(error) })
    }
  }
}
