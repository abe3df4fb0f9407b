import type { PayloadRequest } from 'payload'

import { eachOnItsOwn } from '#platform/background/each-on-its-own.ts'
import { compareAndSet } from '#platform/database/compare-and-set.ts'
import { asSystem } from '#platform/local-api.ts'

import { goThrough } from './carry-out.ts'

const system = (req: PayloadRequest) => asSystem(req, 'the program completes bulk changes')

/**
 * Continues bulk changes that a crash interrupted. A change whose plan was not fully recorded has changed nothing yet.
 */
export const resumeBulkChanges = async (req: PayloadRequest, now: Date): Promise<void> => {
  const longAgo = new Date(now.getTime() - 60_000).toISOString()
  const begun = await system(req).find({
    collection: 'bulk-changes',
    depth: 0,
    pagination: false,
    where: {
      and: [{ state: { in: ['preparing', 'running', 'undoing'] } }, { updatedAt: { less_than: longAgo } }],
    },
  })
  await eachOnItsOwn(begun.docs, async ({ id, state }) => {
    const expected = { state: 'preparing' }
    if (state === 'preparing')
      await compareAndSet({ req, collection: 'bulk-changes', id, expected, next: { state: 'failed' } })
    else await goThrough(req, id)
  })
}
