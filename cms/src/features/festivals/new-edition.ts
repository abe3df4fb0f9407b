import type { PayloadRequest } from 'payload'

import { idOf } from '#access/actor.ts'
import { writeOnce } from '#platform/database/write-once.ts'
import { asSystem, asUser } from '#platform/local-api.ts'
import { freeSlug } from '#platform/slugs/free-slug.kit.ts'

import { newEditionContext, nextSlug, nextYear } from './new-edition.rules.ts'

type Edition = {
  readonly id: string
  readonly isNew: boolean
}

type Source = {
  readonly id: string
  readonly organisation?: unknown
  readonly slug?: string | null | undefined
  readonly startsAt?: string | null | undefined
}

/**
 * Makes next year's draft from a festival, with the rights of the person who asks. A second request gets the same
 * draft: both compute the same address, and the database accepts it once. The address is computed before the search for
 * an existing draft: computed later, it would avoid the address of that very draft.
 */
export const makeNewEdition = async (req: PayloadRequest, source: Source): Promise<Edition> => {
  const wanted = nextSlug(source.slug ?? 'festival', nextYear(source.startsAt, new Date()))
  const slug = await freeSlug(req, { collection: 'festivals', wanted })
  const { isNew, row: id } = await writeOnce(req, {
    find: () => nextEditionOf(req, source),
    make: () => copy(req, source, slug),
  })
  return { id, isNew }
}

const copy = async (req: PayloadRequest, source: Source, slug: string): Promise<string> => {
  const made = await asUser(req).duplicate({
    collection: 'festivals',
    context: newEditionContext,
    data: {
      demo: false,
      eventStatus: 'scheduled',
      previousEdition: source.id,
      slug,
      timeSlots: [],
    },
    depth: 0,
    draft: true,
    id: source.id,
    locale: 'nl',
  })
  return String(made.id)
}

/**
 * Any organiser may name a live festival as their previous edition; only a next edition of the same organisation
 * counts.
 */
export const nextEditionOf = async (
  req: PayloadRequest,
  source: Pick<Source, 'id' | 'organisation'>,
): Promise<string | null> => {
  const { docs } = await asSystem(req, 'every next edition counts, whoever its maker is').find({
    collection: 'festivals',
    depth: 0,
    draft: true,
    limit: 1,
    pagination: false,
    where: {
      and: [
        { previousEdition: { equals: source.id } },
        { organisation: { equals: idOf(source.organisation) } },
      ],
    },
  })
  return docs[0]?.id ?? null
}
