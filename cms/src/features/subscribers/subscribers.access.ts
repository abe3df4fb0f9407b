import { collectionAccess } from '#access/collection-access.ts'
import { admin } from '#access/rules.ts'

/**
 * Addresses of people, and their consents: administrators may read them, and only the program's own endpoints write. A
 * public create would let any visitor confirm an address and find out who is subscribed.
 */
export const subscribersAccess = collectionAccess({ read: admin })
