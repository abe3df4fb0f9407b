import type { Payload } from 'payload'

import { festivals } from '../content/festivals/festivals.ts'
import { dutchDay } from './dates.rules.ts'

/** The day on which the demo content was first written, or today: a later run does not move the festivals. */
export async function seedingDay(payload: Payload, now: Date): Promise<string> {
  const { docs } = await payload.find({
    overrideAccess: true,
    collection: 'festivals',
    depth: 0,
    limit: 1,
    pagination: false,
    sort: 'createdAt',
    where: { slug: { in: festivals.map(({ slug }) => slug) } },
  })
  return dutchDay(docs[0] === undefined ? now : new Date(docs[0].createdAt))
}
