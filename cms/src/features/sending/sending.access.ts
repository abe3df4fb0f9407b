import { collectionAccess } from '#access/collection-access.ts'
import { staff } from '#access/rules.ts'

/** Written by the program alone; staff read what became of a newsletter. */
export const sendingAccess = collectionAccess({ read: staff })
