import type { Access, PayloadRequest, Where } from 'payload'

import { actorOf, idOf } from '#access/actor.ts'
import { anyOf } from '#access/any-of.ts'
import { collectionAccess } from '#access/collection-access.ts'
import { organiser, ownOrganisation, published, staff } from '#access/rules.ts'
import { throwsAway } from '#access/trash-request.rules.ts'
import { unlessBeingRead } from '#features/review/review.kit.ts'
import { asSystem } from '#platform/local-api.ts'

const rules = collectionAccess({
  create: anyOf(staff, organiser),
  delete: staff,
  read: anyOf(staff, ownOrganisation, published),
  readVersions: anyOf(staff, ownOrganisation),
  update: anyOf(staff, ownOrganisation),
})

/** An organiser may throw away only a draft of their own organisation that was never on the site. */
const ownNeverPublished: Access = async ({ data, id, req }) => {
  const own = throwsAway(data) ? ownOrganisation(actorOf(req.user)) : false
  if (typeof own !== 'object') return false
  const ids = await neverPublished(req, id === undefined ? own : { and: [own, { id: { equals: id } }] })
  return ids.length > 0 && { and: [own, { id: { in: ids } }] }
}

const neverPublished = async (req: PayloadRequest, where: Where): Promise<string[]> => {
  const system = asSystem(req, 'only the versions tell whether it was ever on the site')
  const many = { collection: 'festivals', depth: 0, pagination: false } as const
  const drafts = await system.find({
    ...many,
    select: {},
    where: { and: [where, { _status: { not_equals: 'published' } }] },
  })
  const ids = drafts.docs.map((one) => one.id)
  if (ids.length === 0) return []
  const wasPublished = { 'version._status': { equals: 'published' } }
  const seen = await system.findVersions({
    ...many,
    select: { parent: true },
    trash: true,
    where: { and: [{ parent: { in: ids } }, wasPublished] },
  })
  const published = new Set(seen.docs.map(({ parent }) => idOf(parent)))
  return ids.filter((id) => !published.has(id))
}

/**
 * Organisers write drafts of their own organisations, except while staff review them; the organiser guard keeps them
 * drafts.
 */
export const festivalsAccess = {
  ...rules,
  delete: unlessBeingRead((args) =>
    actorOf(args.req.user).kind === 'organiser' ? ownNeverPublished(args) : rules.delete(args),
  ),
  update: unlessBeingRead(rules.update),
}
