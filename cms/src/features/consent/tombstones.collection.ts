import type { CollectionConfig } from 'payload'

import { collectionAccess } from '#access/collection-access.ts'
import { anyone } from '#access/rules.ts'
import { words } from '#i18n/words.ts'

/** Addresses that were deleted for good, unreadable; the site answers them with 410. Only the program writes them. */
export const tombstones: CollectionConfig = {
  slug: 'tombstones',
  access: collectionAccess({ read: anyone }),
  admin: { hidden: true },
  fields: [{ name: 'key', type: 'text', required: true, unique: true }],
  labels: {
    plural: words('Weggehaalde adressen', 'Addresses that are gone'),
    singular: words('Weggehaald adres', 'Address that is gone'),
  },
}
