import type { PayloadRequest } from 'payload'

import { actorOf, idOf } from '#access/actor.ts'
import { refusal } from '#access/refusal.ts'

import { liveOf, newestOf, type FestivalData } from './festival-versions.ts'
import { nothingHere } from './review-words.rules.ts'
import type { Side } from './review.rules.ts'

/** A festival, and the side of the person who asks. */
export type Standing = {
  readonly actor: string
  readonly draft: FestivalData
  readonly id: string
  /** There is a version newer than the published one. */
  readonly isWaiting: boolean
  readonly live: FestivalData | null
  readonly organisation: string | null
  readonly side: Side
}

/** The festival, for staff and its own organisers; other people are told that it doesn't exist. */
export const standingOf = async (req: PayloadRequest, id: string): Promise<Standing> => {
  const actor = actorOf(req.user)
  if (actor.kind === 'anonymous') throw refusal(req, nothingHere, 401)
  const draft = await newestOf(req, id)
  const organisation = idOf(draft?.organisation)
  const isOwn =
    actor.kind !== 'organiser' || (organisation !== null && actor.organisations.includes(organisation))
  if (draft === null || !isOwn) throw refusal(req, nothingHere, 404)
  return {
    actor: actor.id,
    draft,
    id,
    isWaiting: draft._status !== 'published',
    live: await liveOf(req, id),
    organisation,
    side: actor.kind === 'organiser' ? 'organiser' : 'staff',
  }
}
