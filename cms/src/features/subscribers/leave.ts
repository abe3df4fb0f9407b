import type { PayloadRequest } from 'payload'

import type { Place } from './confirm.ts'
import { note } from './ledger.ts'
import { subjectOf } from './sign-up.rules.ts'
import { changeFollow, changeSubscriber, followsOf, followsWhere, subscriberById } from './subscriber-rows.ts'
import { suppress } from './suppress.kit.ts'

type Leaving = {
  readonly place: Place
  readonly now: Date
}

/** Ends the newsletter of a subscriber. Links in earlier mails keep working, and a second call changes nothing. */
export const leaveNewsletter = async (
  req: PayloadRequest,
  id: string,
  { now, place }: Leaving,
): Promise<void> => {
  for (;;) {
    const row = await subscriberById(req, id)
    if (row === null || row.newsletter === 'none' || row.newsletter === 'unsubscribed') return
    const requestedAt = row.requestedAt ?? null
    const deed = requestedAt ?? row.createdAt
    await note(req, { ...place, at: now, deed, event: 'withdrawn', subject: 'newsletter', subscriber: id })
    const next = { newsletter: 'unsubscribed', unsubscribedAt: now.toISOString() }
    if (!(await changeSubscriber(req, id, { newsletter: row.newsletter, requestedAt }, next))) continue
    await suppress(req, row.email, { at: now, reason: 'unsubscribed' })
    return
  }
}

/** Stops one follow of this subscriber; the others stay. */
export const stopFollow = async (
  req: PayloadRequest,
  { follow, subscriber }: { readonly follow: string; readonly subscriber: string },
  { now, place }: Leaving,
): Promise<void> => {
  for (;;) {
    const [row] = await followsWhere(req, {
      and: [{ id: { equals: follow } }, { subscriber: { equals: subscriber } }],
    })
    if (row === undefined || row.state === 'stopped') return
    const { requestedAt, state } = row
    const subject = subjectOf(row)
    await note(req, { ...place, at: now, deed: requestedAt, event: 'withdrawn', subject, subscriber })
    const next = { state: 'stopped', stoppedAt: now.toISOString() }
    if (await changeFollow(req, row.id, { requestedAt, state }, next)) return
  }
}

type Stopping = {
  /** Follows by their ids, or those of the weekly mail. */
  readonly follows: readonly string[] | 'weekly'
  readonly subscriber: string
}

/** Stops all follows that a mail was about. */
export const stopFollows = async (
  req: PayloadRequest,
  { follows, subscriber }: Stopping,
  leaving: Leaving,
): Promise<void> => {
  const ids =
    follows === 'weekly'
      ? (await followsOf(req, subscriber)).filter(({ rhythm }) => rhythm === 'weekly').map(({ id }) => id)
      : follows
  for (const follow of ids) await stopFollow(req, { follow, subscriber }, leaving)
}

/** Ends the newsletter and stops every follow. */
export const leaveEverything = async (req: PayloadRequest, id: string, leaving: Leaving): Promise<void> => {
  await leaveNewsletter(req, id, leaving)
  for (const { id: follow, state } of await followsOf(req, id))
    if (state !== 'stopped') await stopFollow(req, { follow, subscriber: id }, leaving)
}
