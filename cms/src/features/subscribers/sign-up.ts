import type { PayloadRequest } from 'payload'

import type { Follow, Subscriber } from '#payload-types.ts'
import { inTurn } from '#platform/in-turn.ts'

import { followName } from './follow-name.ts'
import { note } from './ledger.ts'
import { mailAboutSignUp } from './sign-up-mail.ts'
import { followKey, mayMailAgain, subjectOf, type SignUp, type Wish } from './sign-up.rules.ts'
import {
  beginFollow,
  changeFollow,
  changeSubscriber,
  followsOf,
  keepChoices,
  subscriberById,
  subscriberFor,
} from './subscriber-rows.ts'
import type { Wording, Wordings } from './wording.rules.ts'

/** A sign-up with all its evidence. */
export type SignUpVisit = {
  readonly input: SignUp
  readonly wordings: Wordings
  readonly ipPrefix: string | null
  readonly now: Date
}

/**
 * Stores requests for an address that may belong to another person: nothing counts until its owner confirms, and
 * earlier confirmations of the owner stay unchanged.
 */
export const signUp = (req: PayloadRequest, visit: SignUpVisit): Promise<void> =>
  inTurn(visit.input.email, async () => {
    const { email, follows: wishes, locale, newsletter, provinces: chosen } = visit.input
    const row = await subscriberFor(req, { email, locale, provinces: chosen })
    const followed = await followsOf(req, row.id)
    if (!hasConfirmed(row, followed) && isOther(row, visit.input))
      await keepChoices(req, { id: row.id, locale, provinces: chosen })
    if (newsletter) await askForNewsletter(req, row, visit)
    for (const wish of wishes) await askToFollow(req, { followed, row, wish }, visit)
    await mailAboutSignUp(req, row.id, visit.now)
  })

const hasConfirmed = ({ newsletter }: Subscriber, follows: readonly Follow[]): boolean =>
  newsletter === 'confirmed' || follows.some(({ state }) => state === 'confirmed')

const isOther = (row: Subscriber, { locale, provinces: chosen }: SignUp): boolean =>
  row.locale !== locale || [...(row.provinces ?? [])].toSorted().join() !== chosen.toSorted().join()

/** A request of the last day needs no second one: its mail has just been sent. */
const isAsked = (state: string, requestedAt: string | null | undefined, now: Date): boolean =>
  state === 'unconfirmed' && !mayMailAgain(requestedAt, now)

const askForNewsletter = async (
  req: PayloadRequest,
  { id }: Subscriber,
  visit: SignUpVisit,
): Promise<void> => {
  const { now, wordings } = visit
  for (;;) {
    const row = await subscriberById(req, id)
    if (row === null || isAsked(row.newsletter, row.requestedAt, now)) return
    const isBounced = row.bouncedAt != null
    if (row.newsletter === 'confirmed' && !isBounced) return
    await noteRequest(req, id, 'newsletter', wordings[visit.input.locale].newsletter, visit)
    const expected = { newsletter: row.newsletter, requestedAt: row.requestedAt ?? null }
    const next = { newsletter: 'unconfirmed', requestedAt: now.toISOString() }
    if (await changeSubscriber(req, id, expected, next)) return
  }
}

type Asked = {
  readonly row: Subscriber
  readonly followed: readonly Follow[]
  readonly wish: Wish
}

const askToFollow = async (
  req: PayloadRequest,
  { followed, row, wish }: Asked,
  visit: SignUpVisit,
): Promise<void> => {
  const { now, wordings } = visit
  const key = followKey(row.id, wish)
  const known = followed.find((one) => one.key === key)
  if (known !== undefined) {
    if (isAsked(known.state, known.requestedAt, now)) return
    if (known.state === 'confirmed' && row.bouncedAt == null) return
  }
  const name = await followName(req, wish)
  if (name === null) return
  await noteRequest(req, row.id, subjectOf(wish), wordings[visit.input.locale].follow, visit)
  const requestedAt = now.toISOString()
  if (known === undefined) {
    await beginFollow(req, { ...wish, key, name, requestedAt, subscriber: row.id })
    return
  }
  const expected = { requestedAt: known.requestedAt, state: known.state }
  await changeFollow(req, known.id, expected, { requestedAt, state: 'unconfirmed' })
}

const noteRequest = (
  req: PayloadRequest,
  subscriber: string,
  subject: string,
  { text, version }: Wording,
  { input, ipPrefix, now }: SignUpVisit,
): Promise<void> =>
  note(req, {
    at: now,
    deed: input.formKey,
    event: 'requested',
    formUrl: input.formUrl,
    ipPrefix,
    locale: input.locale,
    subject,
    subscriber,
    wording: text,
    wordingVersion: version,
  })
