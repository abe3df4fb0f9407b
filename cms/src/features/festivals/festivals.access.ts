import { anyOf } from '#access/any-of.ts'
import { collectionAccess } from '#access/collection-access.ts'
import { organiser, ownOrganisation, published, staff } from '#access/rules.ts'

/** Organisers write drafts of their own organisations; the organiser guard sees to it that they stay drafts. */
export const festivalsAccess = collectionAccess({
  create: anyOf(staff, organiser),
  delete: staff,
  read: anyOf(staff, ownOrganisation, published),
  readVersions: anyOf(staff, ownOrganisation),
  update: anyOf(staff, ownOrganisation),
})
