import type { PayloadRequest } from 'payload'

import { suppress } from '#features/subscribers/suppress.kit.ts'
import { eachStep } from '#platform/background/each-on-its-own.ts'
import { compareAndSet } from '#platform/database/compare-and-set.ts'
import { eachRow } from '#platform/database/in-chunks.ts'

import { system } from './person.ts'
import { oldest, terms } from './retention.rules.ts'

/**
 * Deletes subscribers who never confirmed or who left. A subscriber is deleted last, so that no row of theirs stays
 * without them.
 */
export const keepSubscribers = (req: PayloadRequest, now: Date): Promise<void> =>
  eachStep(
    () => forgetRequests(req, now),
    () => forgetLeavers(req, now),
    () => forgetFollows(req, now),
    () => forgetIdle(req, now),
  )

const before = (field: string, moment: string) => ({
  or: [
    { [field]: { less_than: moment } },
    { and: [{ [field]: { exists: false } }, { createdAt: { less_than: moment } }] },
  ],
})

/** The state is checked at the last moment: a subscriber who confirms just then stays. */
const forgetRequests = (req: PayloadRequest, now: Date): Promise<void> => {
  const where = {
    and: [{ newsletter: { equals: 'unconfirmed' } }, before('requestedAt', oldest(now, terms.unconfirmed))],
  }
  return eachRow(req, { collection: 'subscribers', where }, ({ id }) => settle(req, id, 'unconfirmed'))
}

const forgetLeavers = (req: PayloadRequest, now: Date): Promise<void> => {
  const where = {
    and: [{ newsletter: { equals: 'unsubscribed' } }, before('unsubscribedAt', oldest(now, terms.left))],
  }
  return eachRow(req, { collection: 'subscribers', where }, async ({ email, id }) => {
    await suppress(req, email, { at: now, reason: 'unsubscribed' })
    await settle(req, id, 'unsubscribed')
  })
}

const settle = async (
  req: PayloadRequest,
  id: string,
  newsletter: 'unconfirmed' | 'unsubscribed',
): Promise<void> => {
  const next = { newsletter: 'none', unsubscribedAt: null }
  await compareAndSet({ req, collection: 'subscribers', id, expected: { newsletter }, next })
}

const forgetFollows = (req: PayloadRequest, now: Date): Promise<void> => {
  const unconfirmed = [
    { state: { equals: 'unconfirmed' } },
    { requestedAt: { less_than: oldest(now, terms.unconfirmed) } },
  ]
  const stopped = [{ state: { equals: 'stopped' } }, before('stoppedAt', oldest(now, terms.left))]
  const where = { or: [{ and: unconfirmed }, { and: stopped }] }
  return eachRow(req, { collection: 'follows', where }, async ({ id, kind, state, subscriber, target }) => {
    const same = { and: [{ id: { equals: id } }, { state: { equals: state } }] }
    await req.payload.db.deleteMany({ collection: 'follows', req, where: same })
    if (await isThere(req, 'follows', { id: { equals: id } })) return
    const about = {
      and: [{ subscriber: { equals: subscriber } }, { subject: { equals: `${kind}:${target}` } }],
    }
    await req.payload.db.deleteMany({ collection: 'consents', req, where: about })
  })
}

/** Subscribers without a newsletter and without follows. */
const forgetIdle = (req: PayloadRequest, now: Date): Promise<void> => {
  const where = {
    and: [{ newsletter: { equals: 'none' } }, { createdAt: { less_than: oldest(now, terms.unconfirmed) } }],
  }
  return eachRow(req, { collection: 'subscribers', where }, async ({ id }) => {
    if (await isThere(req, 'follows', { subscriber: { equals: id } })) return
    await req.payload.db.deleteMany({ collection: 'consents', req, where: { subscriber: { equals: id } } })
    const idle = { and: [{ id: { equals: id } }, { newsletter: { equals: 'none' } }] }
    await req.payload.db.deleteMany({ collection: 'subscribers', req, where: idle })
  })
}

const isThere = async (
  req: PayloadRequest,
  collection: 'follows',
  where: Record<string, { equals: string }>,
): Promise<boolean> => (await system(req).count({ collection, where })).totalDocs > 0
