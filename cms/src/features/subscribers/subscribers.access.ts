import { collectionAccess } from '#access/collection-access.ts'
import { admin } from '#access/rules.ts'

/**
 * Addresses of people, and what they agreed to: an admin may look something up, and nobody writes but the program's own
 * endpoints. A public create would let anybody confirm an address and tell who is a member.
 */
export const subscribersAccess = collectionAccess({ read: admin })
