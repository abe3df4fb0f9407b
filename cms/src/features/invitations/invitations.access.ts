import { anyOf } from '#access/any-of.ts'
import { collectionAccess } from '#access/collection-access.ts'
import { ownOrganisation, staff } from '#access/rules.ts'

/** Staff and the organisation's own people read them, only the program writes them: each step has an endpoint. */
export const invitationsAccess = collectionAccess({ read: anyOf(staff, ownOrganisation) })
