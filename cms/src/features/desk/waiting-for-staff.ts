import type { PayloadRequest } from 'payload'

import { idOf } from '#access/actor.ts'
import { words } from '#i18n/words.ts'
import { asUser } from '#platform/local-api.ts'

import { type WaitingItem, type WaitingList, waitingSince } from './waiting.rules.ts'

const shown = 5

interface Listed extends Omit<WaitingList, 'count' | 'items'> {
  readonly found: readonly WaitingItem[]
}

const listed = ({ found, ...list }: Listed): WaitingList => ({
  ...list,
  count: found.length,
  items: found.slice(0, shown),
})

/** Everything that waits for staff, in the order in which it should not wait. */
export const waitingForStaff = (req: PayloadRequest, now: Date): Promise<readonly WaitingList[]> =>
  Promise.all([reviews(req, now), applications(req, now)])

const reviews = async (req: PayloadRequest, now: Date): Promise<WaitingList> => {
  const { docs } = await asUser(req).find({
    collection: 'reviews',
    depth: 1,
    draft: true,
    pagination: false,
    sort: 'submittedAt',
    where: { state: { equals: 'submitted' } },
  })
  return listed({
    all: words('Alle beoordelingen', 'All reviews'),
    found: docs.map(({ festival, submittedAt }) => ({
      href: `/admin/collections/festivals/${idOf(festival) ?? ''}`,
      title: typeof festival === 'object' ? festival.title : '',
      told: waitingSince(submittedAt, now),
    })),
    help: words(
      'Lees mee en keur goed, of schrijf wat er nog mist.',
      'Read and approve, or write what is missing.',
    ),
    href: '/admin/collections/reviews',
    key: 'reviews',
    title: words('Festivals om te beoordelen', 'Festivals to review'),
  })
}

const applications = async (req: PayloadRequest, now: Date): Promise<WaitingList> => {
  const { docs } = await asUser(req).find({
    collection: 'applications',
    depth: 0,
    pagination: false,
    sort: 'createdAt',
    where: { state: { in: ['new', 'asked'] } },
  })
  return listed({
    all: words('Alle aanvragen', 'All applications'),
    found: docs.map(({ createdAt, id, municipality, organisationName }) => ({
      href: `/admin/collections/applications/${id}`,
      title: `${organisationName}, ${municipality}`,
      told: waitingSince(createdAt, now),
    })),
    help: words('Wie wil er een festival organiseren?', 'Who wants to organise a festival?'),
    href: '/admin/collections/applications',
    key: 'applications',
    title: words('Aanvragen van organisatoren', 'Applications of organisers'),
  })
}
