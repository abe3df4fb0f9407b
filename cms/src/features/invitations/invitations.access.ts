import { anyOf } from '#access/any-of.ts'
import { collectionAccess } from '#access/collection-access.ts'
import { ownOrganisation, staff } from '#access/rules.ts'

/** Seen by staff and by the organisation's own people, written by the program alone: each step has an endpoint. */
export const invitationsAccess = collectionAccess({ read: anyOf(staff, ownOrganisation) })
