import { collectionAccess } from '#access/collection-access.ts'
import { staff } from '#access/rules.ts'

/** Only the program writes it; staff read the results of a newsletter. */
export const sendingAccess = collectionAccess({ read: staff })
