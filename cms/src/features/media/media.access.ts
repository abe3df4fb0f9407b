import { anyOf } from '#access/any-of.ts'
import { collectionAccess } from '#access/collection-access.ts'
import { organiser, ownedByColleague, ownedBySelf, staff, type Rule } from '#access/rules.ts'

/** Files that a live record shows. */
const shown: Rule = () => ({ visible: { equals: true } })

/** A picture has no drafts: a change of a picture on a live page would change the site without review. */
const ownUnseen: Rule = (actor) =>
  actor.kind === 'organiser' && { and: [{ owner: { equals: actor.id } }, { visible: { not_equals: true } }] }

export const mediaAccess = collectionAccess({
  create: anyOf(staff, organiser),
  delete: anyOf(staff, ownUnseen),
  read: anyOf(staff, ownedBySelf, ownedByColleague, shown),
  update: anyOf(staff, ownUnseen),
})
