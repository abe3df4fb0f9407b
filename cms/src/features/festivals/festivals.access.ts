import type { Access } from 'payload'

import { actorOf } from '#access/actor.ts'
import { anyOf } from '#access/any-of.ts'
import { collectionAccess } from '#access/collection-access.ts'
import { organiser, ownOrganisation, published, staff } from '#access/rules.ts'
import { throwsAway } from '#access/trash-request.rules.ts'
import { unlessBeingRead } from '#features/review/review.kit.ts'
import { neverPublished } from '#platform/live/never-published.ts'

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
  const where = id === undefined ? own : { and: [own, { id: { equals: id } }] }
  const ids = await neverPublished(req, { collection: 'festivals', where })
  return ids.length > 0 && { and: [own, { id: { in: [...ids] } }] }
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
