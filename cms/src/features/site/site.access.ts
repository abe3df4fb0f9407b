import { anyOf } from '#access/any-of.ts'
import { globalAccess } from '#access/collection-access.ts'
import { published, staff } from '#access/rules.ts'

/** Content that staff write and everybody reads: the home page, the site's settings. */
export const siteAccess = globalAccess({ read: anyOf(staff, published), readVersions: staff, update: staff })

/** Settings that only staff read and write. */
export const officeAccess = globalAccess({ read: staff, readVersions: staff, update: staff })
