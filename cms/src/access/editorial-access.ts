import { anyOf } from './any-of.ts'
import { collectionAccess } from './collection-access.ts'
import { published, staff } from './rules.ts'

/** Access for content that staff write and everybody reads once it is published: stories, testimonials, pages. */
export const editorialAccess = collectionAccess({
  create: staff,
  delete: staff,
  read: anyOf(staff, published),
  readVersions: staff,
  update: staff,
})
