import type { PayloadRequest, Where } from 'payload'

import { idOf } from '#access/actor.ts'
import { dutchDay } from '#platform/fields/consent.rules.ts'
import { picturesOf } from '#platform/file-visibility/file-uses.kit.ts'
import { whyHidden, type WhyHidden } from '#platform/file-visibility/shown-picture.rules.ts'
import { asSystem } from '#platform/local-api.ts'

const system = (req: PayloadRequest) =>
  asSystem(req, 'staff’s start page lists every picture that waits, and only staff see it')

export const isShown: Where = { visible: { equals: true } }
/** In pictures from before the question began unanswered, its old default counts as no answer. */
export const isUnanswered: Where = {
  and: [{ peopleInPicture: { equals: 'none' } }, { peopleAnsweredOn: { exists: false } }],
}

/** A picture of a live page that waits for an answer about the people in it, or for their consent. */
export type WaitingPicture = {
  readonly id: string
  readonly title: string
  /** Why it is off the site; null while it is still visible. */
  readonly why: WhyHidden | null
  /** The last day on which it is visible without an answer: `2026-05-17`. */
  readonly lastDay: string | null
}

/** Pictures that live pages name but may not show, then those that stay visible for a while without an answer. */
export const waitingPictures = async (req: PayloadRequest, now: Date): Promise<readonly WaitingPicture[]> => [
  ...(await hidden(req, now)),
  ...(await unanswered(req)),
]

const hidden = async (req: PayloadRequest, now: Date): Promise<readonly WaitingPicture[]> => {
  const uses = await system(req).find({
    collection: 'file-uses',
    depth: 0,
    limit: 50,
    where: { 'media.visible': { equals: false } },
  })
  const files = new Set(uses.docs.map(({ media }) => idOf(media)).filter((id) => id !== null))
  return (await picturesOf(req, files)).map((picture) => ({
    id: picture.id,
    lastDay: null,
    title: picture.alt,
    why: whyHidden(picture, dutchDay(now)),
  }))
}

const unanswered = async (req: PayloadRequest): Promise<readonly WaitingPicture[]> => {
  const { docs } = await system(req).find({
    collection: 'media',
    depth: 0,
    limit: 50,
    locale: 'nl',
    sort: 'consent.expiresOn',
    where: { and: [isShown, isUnanswered] },
  })
  return docs.map(({ alt, consent, id }) => ({
    id,
    lastDay: consent?.expiresOn?.slice(0, 10) ?? null,
    title: alt,
    why: null,
  }))
}
