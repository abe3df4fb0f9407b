import type { PayloadRequest } from 'payload'

import { markBounced } from '#features/subscribers/subscribers.kit.ts'
import { asSystem } from '#platform/local-api.ts'

import { bouncedInARow, mostSoftBounces } from './delivery.rules.ts'
import type { Bounce } from './refusal.rules.ts'

const system = (req: PayloadRequest) => asSystem(req, 'the program records which subscribers can be reached')

/** Records what a bounced mail tells about its reader. */
export const noteBounce = async (
  req: PayloadRequest,
  subscriber: string,
  { bounce, now }: { readonly bounce: Bounce; readonly now: Date },
): Promise<void> => {
  switch (bounce) {
    case 'hard':
      return markBounced(req, subscriber, now)
    case 'soft':
      return noteSoftBounce(req, subscriber, now)
    case 'none':
  }
}

/** A temporary failure: the third bounced newsletter in a row means that the address does not exist. */
const noteSoftBounce = async (req: PayloadRequest, id: string, now: Date): Promise<void> => {
  const reader = await system(req).findByID({ collection: 'subscribers', depth: 0, disableErrors: true, id })
  if (reader === null) return
  const { docs } = await system(req).find({
    collection: 'deliveries',
    depth: 0,
    limit: mostSoftBounces,
    pagination: false,
    select: { bouncedAt: true },
    sort: '-createdAt',
    where: {
      and: [
        { subscriber: { equals: id } },
        { state: { in: ['accepted', 'failed'] } },
        // A click in a mail proves that the address works: bounces before it no longer count.
        ...(reader.confirmedAt == null ? [] : [{ createdAt: { greater_than: reader.confirmedAt } }]),
      ],
    },
  })
  if (bouncedInARow(docs.map(({ bouncedAt }) => ({ bouncedAt: bouncedAt ?? null }))) >= mostSoftBounces)
    await markBounced(req, id, now)
}
