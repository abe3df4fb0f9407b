import type { PayloadRequest } from 'payload'

import { actorOf } from '#access/actor.ts'
import { asSystem, asUser } from '#platform/local-api.ts'

/** An organisation with the names of everybody who works for it. */
export interface OwnOrganisation {
  readonly id: string
  readonly name: string
  readonly colleagues: readonly string[]
}

/** The organisations that this person works for, and with whom. */
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
    docs.map(async ({ id, name }) => ({ colleagues: await namesOf(req, id, actor.id), id, name })),
  )
}

const namesOf = async (
  req: PayloadRequest,
  organisation: string,
  self: string,
): Promise<readonly string[]> => {
  const { docs } = await asSystem(req, 'colleagues know each other’s names, not each other’s accounts').find({
    collection: 'users',
    depth: 0,
    pagination: false,
    select: { name: true },
    sort: 'name',
    where: {
      id: { not_equals: self },
      organisations: { in: [organisation] },
      status: { equals: 'active' },
    },
  })
  return docs.map(({ name }) => name)
}
