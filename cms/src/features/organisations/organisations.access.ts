import { anyOf } from '#access/any-of.ts'
import { collectionAccess } from '#access/collection-access.ts'
import { memberOfIt, published, staff } from '#access/rules.ts'

export const organisationsAccess = collectionAccess({
  create: staff,
  delete: staff,
  read: anyOf(staff, memberOfIt, published),
  readVersions: anyOf(staff, memberOfIt),
  update: anyOf(staff, memberOfIt),
})
