import type { PayloadRequest } from 'payload'

import { actorOf } from '#access/actor.ts'
import { colleaguesOf } from '#features/people/people.kit.ts'
import { asUser } from '#platform/local-api.ts'

/** An organisation with the names of the people who work for it. */
export type OwnOrganisation = {
  readonly id: string
  readonly name: string
  readonly colleagues: readonly string[]
}

/** The organisations that this person works for, and their colleagues there. */
export const ownOrganisations = async (req: PayloadRequest): Promise<readonly OwnOrganisation[]> => {
  const actor = actorOf(req.user)
  if (actor.kind !== 'organiser' || actor.organisations.length === 0) return []
  const { docs } = await asUser(req).find({
    collection: 'organisations',
    depth: 0,
    draft: true,
    pagination: false,
    select: { name: true },
    sort: 'name',
    where: { id: { in: [...actor.organisations] } },
  })
  return Promise.all(
    docs.map(async ({ id, name }) => ({
      colleagues: (await colleaguesOf(req, id)).filter((one) => one.id !== actor.id).map((one) => one.name),
      id,
      name,
    })),
  )
}
