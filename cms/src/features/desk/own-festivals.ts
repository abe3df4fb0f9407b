import type { PayloadRequest } from 'payload'

import { actorOf, idOf } from '#access/actor.ts'
import { env } from '#env.ts'
import type { Festival, Media, Review } from '#payload-types.ts'
import { asSystem, asUser } from '#platform/local-api.ts'

import { completenessOf } from './completeness.rules.ts'
import type { OwnFestival } from './own-festivals.rules.ts'

/** The festivals of the organisations that this person works for, with all that the start page tells of them. */
export const ownFestivals = async (req: PayloadRequest): Promise<readonly OwnFestival[]> => {
  const actor = actorOf(req.user)
  if (actor.kind !== 'organiser' || actor.organisations.length === 0) return []
  const where = { organisation: { in: [...actor.organisations] } }
  const options = { collection: 'festivals', locale: 'nl', pagination: false } as const
  const { docs } = await asUser(req).find({ ...options, depth: 1, draft: true, where })
  const ids = docs.map(({ id }) => id)
  const [reviews, { docs: live }] = await Promise.all([
    reviewsOf(req, ids),
    asUser(req).find({
      ...options,
      depth: 0,
      select: { slug: true },
      where: { and: [where, { _status: { equals: 'published' } }] },
    }),
  ])
  const addresses = new Map(live.map(({ id, slug }) => [id, slug ?? null]))
  const renewed = new Set(docs.map(({ previousEdition }) => idOf(previousEdition)))
  return docs.map((festival) => ({
    ...facts(festival),
    ...completeness(festival),
    address: addresses.get(festival.id) ? `${env.SITE_URL}/festivals/${addresses.get(festival.id)}` : null,
    hasChanges: festival._status !== 'published',
    hasNextEdition: renewed.has(festival.id),
    isLive: addresses.has(festival.id),
    state: reviews.get(festival.id) ?? (addresses.has(festival.id) ? 'approved' : 'draft'),
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

const reviewsOf = async (
  req: PayloadRequest,
  festivals: readonly string[],
): Promise<ReadonlyMap<string, Review['state']>> => {
  const { docs } = await asSystem(req, 'the festivals are this person’s own').find({
    collection: 'reviews',
    depth: 0,
    pagination: false,
    where: { festival: { in: [...festivals] } },
  })
  return new Map(docs.map(({ festival, state }) => [idOf(festival) ?? '', state]))
}
