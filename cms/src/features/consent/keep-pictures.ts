import type { PayloadRequest } from 'payload'

import { eachOnItsOwn } from '#platform/background/each-on-its-own.ts'
import { daysAfter, dutchDay } from '#platform/fields/consent.rules.ts'
import { refreshVisibility } from '#platform/file-visibility/file-uses.kit.ts'
import { whyHidden } from '#platform/file-visibility/shown-picture.rules.ts'
import { asSystem } from '#platform/local-api.ts'

import { isShown, isUnanswered } from './waiting-pictures.kit.ts'

/** How long a public picture may wait for an answer to its question. */
const daysToAnswer = 30

const system = (req: PayloadRequest) => asSystem(req, 'the program hides people who did not agree')

/**
 * Applies the rules of consent to pictures: pictures of people who did not agree, or no longer agree, leave the site,
 * and a public picture with an unanswered question gets a day on which it will leave.
 */
export const keepPictures = async (req: PayloadRequest, now: Date): Promise<void> => {
  await eachOnItsOwn([hideWithoutConsent, setDays], (keep) => keep(req, now))
}

const hideWithoutConsent = async (req: PayloadRequest, now: Date): Promise<void> => {
  const { docs } = await system(req).find({
    collection: 'media',
    depth: 0,
    pagination: false,
    select: { consent: true, peopleInPicture: true },
    where: { and: [isShown, { peopleInPicture: { equals: 'recognisable' } }] },
  })
  await eachOnItsOwn(docs, async (picture) => {
    if (whyHidden(picture, dutchDay(now)) === null) return
    await refreshVisibility(req, [picture.id], now)
  })
}

const setDays = async (req: PayloadRequest, now: Date): Promise<void> => {
  const { docs } = await system(req).find({
    collection: 'media',
    depth: 0,
    pagination: false,
    select: { consent: true },
    where: { and: [isShown, isUnanswered, { 'consent.expiresOn': { exists: false } }] },
  })
  const expiresOn = `${daysAfter(dutchDay(now), daysToAnswer)}T12:00:00.000Z`
  for (const { consent, id } of docs) {
    // The stored answer is part of the update: SQLite writes no row without a required field.
    const data = { consent: { ...consent, expiresOn }, peopleInPicture: 'none' }
    await req.payload.db.updateOne({ collection: 'media', data, id, req, returning: false })
  }
}
