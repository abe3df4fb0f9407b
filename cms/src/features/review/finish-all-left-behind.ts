import type { PayloadRequest } from 'payload'

import { eachOnItsOwn } from '#platform/background/each-on-its-own.ts'
import { asSystem } from '#platform/local-api.ts'

import { finishLeftBehind } from './carry-out.ts'
import { reviewOf } from './review-store.ts'

/** Completes steps that a crash interrupted: they would hide a festival from the queue for ever. */
export const finishAllLeftBehind = async (req: PayloadRequest, now: Date): Promise<void> => {
  const { docs } = await asSystem(req, 'there is no user: the program completes its own steps').find({
    collection: 'reviews',
    depth: 0,
    limit: 50,
    where: { leaseUntil: { less_than: now.toISOString() } },
  })
  await eachOnItsOwn(docs, (row) => finishLeftBehind(req, reviewOf(row), now))
}
