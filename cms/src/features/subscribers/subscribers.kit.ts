import type { PayloadRequest } from 'payload'

import type { Place } from './confirm.ts'
import { leaveEverything, leaveNewsletter } from './leave.ts'
import { changeSubscriber, subscriberById } from './subscriber-rows.ts'
import { suppress } from './suppress.kit.ts'

/**
 * Ends the newsletter of a subscriber, with evidence of the place. A subscriber without newsletter stops all follows by
 * it, so that a button that says "no more mail" always has an effect.
 */
export const unsubscribe = async (
  req: PayloadRequest,
  id: string,
  place: Place = {},
  now = new Date(),
): Promise<void> => {
  const row = await subscriberById(req, id)
  if (row === null) return
  const leave = row.newsletter === 'none' ? leaveEverything : leaveNewsletter
  await leave(req, id, { now, place })
}

/** The mail server does not know this address: it gets no mail until its owner confirms again. */
export const markBounced = async (req: PayloadRequest, id: string, now = new Date()): Promise<void> => {
  const row = await subscriberById(req, id)
  if (row === null) return
  await changeSubscriber(req, id, { bouncedAt: null }, { bouncedAt: now.toISOString() })
  await suppress(req, row.email, { at: now, reason: 'bounced' })
}
