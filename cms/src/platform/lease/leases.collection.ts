import type { CollectionConfig } from 'payload'

import { collectionAccess } from '#access/collection-access.ts'
import { words } from '#i18n/words.ts'

/**
 * Work that one program does at a time. The holder of a lease renews it; the number rises with every holder, so that a
 * holder that slept past its end is recognised by its old number.
 */
export const leases: CollectionConfig = {
  slug: 'leases',
  access: collectionAccess({}),
  admin: { hidden: true },
  fields: [
    { name: 'name', type: 'text', index: true, required: true, unique: true },
    { name: 'holder', type: 'text' },
    { name: 'fence', type: 'number', defaultValue: 0, required: true },
    { name: 'leaseUntil', type: 'date' },
  ],
  labels: { plural: words('Beurten', 'Leases'), singular: words('Beurt', 'Lease') },
  lockDocuments: false,
}
