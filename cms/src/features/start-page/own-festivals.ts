import type { PayloadRequest } from 'payload'

import { actorOf, idOf } from '#access/actor.ts'
import { env } from '#env.ts'
import { completenessOf } from '#features/festivals/completeness.rules.ts'
import { statesOf } from '#features/review/review.kit.ts'
import type { Festival, Media } from '#payload-types.ts'
import { asUser } from '#platform/local-api.ts'

import type { OwnFestival } from './own-festivals.rules.ts'

/** The festivals of the organisations that this person works for, with all data that the start page shows of them. */
export const ownFestivals = async (req: PayloadRequest): Promise<readonly OwnFestival[]> => {
  const actor = actorOf(req.user)
  if (actor.kind !== 'organiser' || actor.organisations.length === 0) return []
  const where = { organisation: { in: [...actor.organisations] } }
  const options = { collection: 'festivals', locale: 'nl', pagination: false } as const
  const { docs } = await asUser(req).find({ ...options, depth: 1, draft: true, where })
  const ids = docs.map(({ id }) => id)
  const states = new Map((await statesOf(req, ids)).map((one) => [one.festival, one]))
  const renewed = new Set(docs.map(({ previousEdition }) => idOf(previousEdition)))
  return docs.map((festival) => ({
    ...facts(festival),
    ...completeness(festival),
    address:
      states.get(festival.id)?.isLive && festival.slug
        ? `${env().SITE_URL}/festivals/${festival.slug}`
        : null,
    hasChanges: festival._status !== 'published',
    hasNextEdition: renewed.has(festival.id),
    isLive: states.get(festival.id)?.isLive === true,
    state: states.get(festival.id)?.state ?? 'draft',
  }))
}

const facts = (festival: Festival) => ({
  endsAt: festival.endsAt ?? null,
  id: festival.id,
  picture: firstPicture(festival.pictures),
  place: festival.venue?.municipality ?? '',
  startsAt: festival.startsAt ?? null,
  title: festival.title ?? '',
})

const completeness = (festival: Festival): Pick<OwnFestival, 'isComplete' | 'percentage'> => {
  const { items, percentage } = completenessOf({ ...festival })
  return { isComplete: items.every(({ isDone, level }) => isDone || level === 'should'), percentage }
}

const firstPicture = (pictures: Festival['pictures']): OwnFestival['picture'] => {
  const picture = (pictures ?? []).find((one): one is Media => typeof one === 'object')
  const url = picture?.sizes?.card?.url ?? picture?.url
  return picture && url ? { alt: picture.alt, url } : null
}
