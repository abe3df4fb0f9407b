import type { PayloadRequest } from 'payload'

import { env } from '#env.ts'
import { addressHash } from '#features/subscribers/address.rules.ts'
import { compareAndSet } from '#platform/database/compare-and-set.ts'
import { insertNew } from '#platform/database/many.ts'
import { asSystem } from '#platform/local-api.ts'

import { type Bounce, bouncedInARow, mostSoftBounces } from './delivery.rules.ts'

const system = (req: PayloadRequest) => asSystem(req, 'the program keeps who can be reached')

/** Keeps what a mail that came back says about its reader. */
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

/** Nobody is there: no newsletter goes to this address until its owner confirms anew. */
export const markBounced = async (req: PayloadRequest, id: string, now: Date): Promise<void> => {
  const found = await system(req).findByID({ collection: 'subscribers', depth: 0, disableErrors: true, id })
  if (found === null) return
  const at = now.toISOString()
  await compareAndSet({
    req,
    collection: 'subscribers',
    expected: { bouncedAt: null },
    id,
    next: { bouncedAt: at },
  })
  const hash = addressHash(found.email, env.PAYLOAD_SECRET)
  await insertNew({
    req,
    collection: 'suppressions',
    rows: [{ at, createdAt: at, hash, reason: 'bounced', updatedAt: at }],
  })
}

/** Not today: the third newsletter in a row that comes back counts as nobody there. */
export const noteSoftBounce = async (req: PayloadRequest, id: string, now: Date): Promise<void> => {
  const { docs } = await system(req).find({
    collection: 'deliveries',
    depth: 0,
    limit: mostSoftBounces,
    pagination: false,
    select: { bouncedAt: true },
    sort: '-createdAt',
    where: { and: [{ subscriber: { equals: id } }, { state: { in: ['accepted', 'failed'] } }] },
  })
  const softBounces = bouncedInARow(docs.map(({ bouncedAt }) => ({ bouncedAt: bouncedAt ?? null })))
  await compareAndSet({ req, collection: 'subscribers', expected: {}, id, next: { softBounces } })
  if (softBounces >= mostSoftBounces) await markBounced(req, id, now)
}
