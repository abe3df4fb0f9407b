import { actorOf, idOf } from '#access/actor.ts'
import { refusal } from '#access/refusal.ts'
import { asSystem } from '#platform/local-api.ts'
import type { PayloadRequest } from 'payload'

import type { Side } from './review.rules.ts'
import { nothingHere } from './review-words.rules.ts'

/** A festival's document in one language, as plain data. */
export type FestivalData = Readonly<Record<string, unknown>>

/** A festival, and how the person who asks stands to it. */
export interface Standing {
  readonly actor: string
  readonly draft: FestivalData
  readonly id: string
  /** There is a version newer than what visitors see. */
  readonly isWaiting: boolean
  readonly live: FestivalData | null
  readonly organisation: string | null
  readonly side: Side
}

type Locale = 'all' | 'nl'

/** The newest version of a festival, seen or unseen by visitors. */
export const newestOf = async (
  req: PayloadRequest,
  id: string,
  locale: Locale = 'nl',
): Promise<FestivalData | null> => {
  const found: unknown = await asSystem(req, 'who may see it has been or will be decided by its organisation').findByID({
    collection: 'festivals',
    depth: 0,
    disableErrors: true,
    draft: true,
    fallbackLocale: false,
    id,
    locale,
  })
  return dataOf(found)
}

/** What visitors see of a festival, or null. */
export const liveOf = async (
  req: PayloadRequest,
  id: string,
  locale: Locale = 'nl',
): Promise<FestivalData | null> => {
  const { docs } = await asSystem(req, 'everybody may see what is live').find({
    collection: 'festivals',
    depth: 0,
    fallbackLocale: false,
    limit: 1,
    locale,
    pagination: false,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
  })
  return dataOf(docs[0])
}

/** The festival as staff or its own organisers find it; nobody else learns that it exists. */
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

const dataOf = (document: unknown): FestivalData | null =>
  typeof document === 'object' && document !== null ? { ...document } : null
