import type { PayloadRequest, Where } from 'payload'

import { asSystem } from '#platform/local-api.ts'

import type { DeliveryCounts } from './statistics.rules.ts'

/** Counts the results of a newsletter's deliveries, without reading the receivers. */
export const countDeliveries = async (req: PayloadRequest, newsletter: string): Promise<DeliveryCounts> => {
  const system = asSystem(req, 'sums tell nothing about a person')
  const count = async (condition: Where): Promise<number> => {
    const where = { and: [{ newsletter: { equals: newsletter } }, condition] }
    return (await system.count({ collection: 'deliveries', where })).totalDocs
  }
  const inState = (...states: string[]): Where => ({ state: { in: states } })
  return {
    accepted: await count(inState('accepted')),
    bounced: await count({ bouncedAt: { exists: true } }),
    failed: await count(inState('failed')),
    skipped: await count(inState('skipped')),
    unknown: await count(inState('unknown')),
    waiting: await count(inState('held', 'queued', 'sending')),
  }
}
