import type { PayloadRequest } from 'payload'

import type { Follow, Subscriber } from '#payload-types.ts'

import { confirmationOf, type Pending } from './confirmation.rules.ts'
import { note } from './ledger.ts'
import { changeFollow, changeSubscriber, followsOf, subscriberById } from './subscriber-rows.ts'
import { lift } from './suppress.kit.ts'

/** The place and the way of a person's decision. */
export type Place = {
  readonly formUrl?: string | null
  readonly locale?: string | null
  readonly ipPrefix?: string | null
}

type Confirming = {
  readonly place: Place
  readonly until: Date
  readonly now: Date
}

/**
 * Confirms the requests up to the moment at which the page was shown to the owner. Pressing twice confirms once; a
 * subscriber who left in between stays out.
 */
export const confirm = async (
  req: PayloadRequest,
  row: Subscriber,
  { now, place, until }: Confirming,
): Promise<void> => {
  const follows = await followsOf(req, row.id)
  const state = confirmationOf(row, follows, now)
  if (state.kind !== 'open') return
  const seen = state.pending.filter(({ requestedAt }) => new Date(requestedAt) <= until)
  for (const one of seen) {
    await note(req, {
      ...place,
      at: now,
      deed: one.requestedAt,
      event: 'confirmed',
      subject: one.subject,
      subscriber: row.id,
    })
    if (one.follow === null) await confirmNewsletter(req, row, { now, one })
    else await confirmFollow(req, one.follow, now)
  }
  if (seen.length > 0) await reachable(req, row.id)
}

const confirmNewsletter = async (
  req: PayloadRequest,
  { email, id }: Subscriber,
  { now, one }: { readonly now: Date; readonly one: Pending },
): Promise<void> => {
  const expected = { newsletter: 'unconfirmed', requestedAt: one.requestedAt }
  const next = { confirmedAt: now.toISOString(), newsletter: 'confirmed', unsubscribedAt: null }
  if (await changeSubscriber(req, id, expected, next)) await lift(req, email, new Date(one.requestedAt))
}

const confirmFollow = async (req: PayloadRequest, { id, requestedAt }: Follow, now: Date): Promise<void> => {
  const next = { confirmedAt: now.toISOString(), state: 'confirmed', stoppedAt: null }
  await changeFollow(req, id, { requestedAt, state: 'unconfirmed' }, next)
}

/** A mail arrived and was read: the address works again. */
export const reachable = async (req: PayloadRequest, id: string): Promise<void> => {
  const row = await subscriberById(req, id)
  if (row?.bouncedAt != null)
    await changeSubscriber(req, id, { bouncedAt: row.bouncedAt }, { bouncedAt: null })
}
