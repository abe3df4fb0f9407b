import type { PayloadRequest } from 'payload'

import { idOf } from '#access/actor.ts'
import { writeOnce } from '#platform/database/write-once.ts'
import { asSystem, asUser } from '#platform/local-api.ts'
import { freeSlug } from '#platform/slugs/free-slug.kit.ts'

import { newEditionContext, nextSlug, nextYear } from './new-edition.rules.ts'

interface Edition {
  readonly id: string
  readonly isNew: boolean
}

interface Source {
  readonly id: string
  readonly organisation?: unknown
  readonly slug?: string | null | undefined
  readonly startsAt?: string | null | undefined
}

/**
 * Makes next year's draft from a festival, on the authority of the person who asks. Who asks twice gets the same
 * draft: the address of a next edition is the same for both, and the database takes it once. The address is chosen
 * before anybody looks for a draft that is there already: chosen later, it would step aside for that very draft.
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

/** Anybody may call a live festival their previous edition; only the same organisation's next one counts. */
export const nextEditionOf = async (
  req: PayloadRequest,
  source: Pick<Source, 'id' | 'organisation'>,
): Promise<string | null> => {
  const { docs } = await asSystem(req, 'a next edition counts, whoever has made it').find({
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
