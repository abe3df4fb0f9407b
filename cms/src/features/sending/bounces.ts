import type { PayloadRequest } from 'payload'

import { idOf } from '#access/actor.ts'
import { compareAndSet } from '#platform/database/compare-and-set.ts'
import { asSystem } from '#platform/local-api.ts'

import type { BounceReport } from './bounce-report.rules.ts'
import { noteRefusalOf } from './held-providers.ts'
import { noteBounce } from './note-bounce.ts'

/** Records a bounced delivery, and what it tells about its reader. Reading a report twice changes nothing. */
export const keepBounce = async (
  req: PayloadRequest,
  { bounce, delivery: id, said, status }: BounceReport,
  now: Date,
): Promise<void> => {
  const system = asSystem(req, 'a bounced mail names a delivery')
  const row = await system.findByID({ collection: 'deliveries', depth: 0, disableErrors: true, id })
  if (row === null) return
  // Newsletters that bounced in a row are counted by `bouncedAt`; a refusal of the sender is none of them.
  const bouncedAt = bounce === 'none' ? null : now.toISOString()
  const next = { answer: said, bounce, bouncedAt, bounceStatus: status }
  await compareAndSet({ req, collection: 'deliveries', expected: { bouncedAt: null }, id, next })
  if (bounce === 'none')
    await noteRefusalOf(req, { newsletter: idOf(row.newsletter) ?? '', subscriber: row.subscriber })
  await noteBounce(req, row.subscriber, { bounce, now })
}
