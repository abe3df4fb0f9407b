import type { PayloadRequest } from 'payload'

import { asSystem } from '#platform/local-api.ts'
import type { Tick } from '#platform/ticks/ticks.ts'

import { finishLeftBehind } from './carry-out.ts'
import { reviewOf } from './review-store.ts'

/** Steps that a crash left half done would hide a festival from the queue for ever. */
export const finishAllLeftBehind = async (req: PayloadRequest, now: Date): Promise<void> => {
  const { docs } = await asSystem(req, 'nobody asks: the program ends what it has begun').find({
    collection: 'reviews',
    depth: 0,
    limit: 50,
    where: { leaseUntil: { less_than: now.toISOString() } },
  })
  for (const row of docs) await finishLeftBehind(req, reviewOf(row), now)
}

export const reviewTick: Tick = { everyMs: 15_000, name: 'review', run: finishAllLeftBehind }
