import type { PayloadRequest } from 'payload'

import type { Follow, Subscriber } from '#payload-types.ts'
import { inTurn } from '#platform/in-turn.ts'

import { reachable, type Place } from './confirm.ts'
import { leaveEverything, leaveNewsletter, stopFollow } from './leave.ts'
import { note } from './ledger.ts'
import type { Preferences } from './sign-up.rules.ts'
import { changeFollow, changeSubscriber, followsOf, keepChoices, subscriberById } from './subscriber-rows.ts'
import { lift } from './suppress.kit.ts'
import { takeFollow } from './take-follow.ts'
import type { ConsentSubject, Wording } from './wording.rules.ts'

type Choosing = {
  readonly input: Preferences
  readonly place: Place
  /** The sentences that were on the page. */
  readonly wordings: Readonly<Record<ConsentSubject, Wording>>
  readonly now: Date
}

/**
 * The choices of the owner of an address on their page. The link to it came by mail, so a yes here needs no second
 * mail.
 */
export const choose = (req: PayloadRequest, row: Subscriber, choosing: Choosing): Promise<void> =>
  inTurn(row.email, async () => {
    const { input } = choosing
    if (input.leave) return leaveEverything(req, row.id, choosing)
    await keepChoices(req, { id: row.id, locale: input.mailLocale, provinces: input.provinces })
    if (input.newsletter) await takeNewsletter(req, row.id, choosing)
    else await leaveNewsletter(req, row.id, choosing)
    const follows = await followsOf(req, row.id)
    for (const { id, rhythm } of input.follows) {
      const known = follows.find((one) => one.id === id)
      if (known === undefined || known.state === 'stopped') continue
      if (rhythm === 'stop') await stopFollow(req, { follow: id, subscriber: row.id }, choosing)
      else await setRhythm(req, known, rhythm)
    }
    const taking = { ...choosing, wording: choosing.wordings.follow }
    for (const wish of input.alsoFollow) await takeFollow(req, { subscriber: row.id, wish }, taking)
    if (input.alsoFollow.length > 0) await reachable(req, row.id)
  })

const setRhythm = async (
  req: PayloadRequest,
  { id, rhythm, state }: Follow,
  next: 'immediate' | 'weekly',
): Promise<void> => {
  if (rhythm !== next) await changeFollow(req, id, { state }, { rhythm: next })
}

const takeNewsletter = async (
  req: PayloadRequest,
  id: string,
  { now, place, wordings: { newsletter: wording } }: Choosing,
): Promise<void> => {
  for (;;) {
    const row = await subscriberById(req, id)
    if (row === null || row.newsletter === 'confirmed') return
    const at = now.toISOString()
    const deed = { ...place, at: now, deed: at, subject: 'newsletter', subscriber: id }
    await note(req, { ...deed, event: 'requested', wording: wording.text, wordingVersion: wording.version })
    await note(req, { ...deed, event: 'confirmed' })
    const expected = { newsletter: row.newsletter, requestedAt: row.requestedAt ?? null }
    const next = { confirmedAt: at, newsletter: 'confirmed', requestedAt: at, unsubscribedAt: null }
    if (!(await changeSubscriber(req, id, expected, next))) continue
    await lift(req, row.email, now)
    await reachable(req, id)
    return
  }
}
