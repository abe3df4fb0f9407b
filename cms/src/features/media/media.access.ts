import { anyOf } from '#access/any-of.ts'
import { collectionAccess } from '#access/collection-access.ts'
import { organiser, ownedByColleague, ownedBySelf, type Rule, staff } from '#access/rules.ts'

/** Files that a live record shows. */
const shown: Rule = () => ({ visible: { equals: true } })

/** A picture has no drafts: once it is on a live page, changing it would change what visitors see without review. */
const ownUnseen: Rule = (actor) =>
  actor.kind === 'organiser' && { and: [{ owner: { equals: actor.id } }, { visible: { not_equals: true } }] }

export const mediaAccess = collectionAccess({
  create: anyOf(staff, organiser),
  delete: anyOf(staff, ownUnseen),
  read: anyOf(staff, ownedBySelf, ownedByColleague, shown),
  update: anyOf(staff, ownUnseen),
})
