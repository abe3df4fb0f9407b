import { anyOf } from '#access/any-of.ts'
import { collectionAccess, globalAccess } from '#access/collection-access.ts'
import { admin, published, staff } from '#access/rules.ts'

/** A newsletter is published by being sent; from then on everybody reads its web version. */
export const newslettersAccess = collectionAccess({
  create: staff,
  delete: admin,
  read: anyOf(staff, published),
  readVersions: staff,
  update: staff,
})

export const newsletterSettingsAccess = globalAccess({ read: staff, readVersions: staff, update: staff })
