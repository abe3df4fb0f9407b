import { anyOf } from '#access/any-of.ts'
import { collectionAccess } from '#access/collection-access.ts'
import { organiser, ownOrganisation, published, staff } from '#access/rules.ts'
import { unlessBeingRead } from '#features/review/review.kit.ts'

const rules = collectionAccess({
  create: anyOf(staff, organiser),
  delete: staff,
  read: anyOf(staff, ownOrganisation, published),
  readVersions: anyOf(staff, ownOrganisation),
  update: anyOf(staff, ownOrganisation),
})

/** Organisers write drafts of their own organisations, but while staff read them; the organiser guard keeps them drafts. */
export const festivalsAccess = { ...rules, update: unlessBeingRead(rules.update) }
