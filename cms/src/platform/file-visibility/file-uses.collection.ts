import type { CollectionConfig } from 'payload'

import { collectionAccess } from '#access/collection-access.ts'
import { words } from '#i18n/words.ts'

/** One row for each file that a live record shows; kept by the program, seen by nobody. */
export const fileUses: CollectionConfig = {
  slug: 'file-uses',
  access: collectionAccess({}),
  admin: { hidden: true },
  fields: [
    { name: 'media', type: 'relationship', index: true, relationTo: 'media', required: true },
    { name: 'by', type: 'text', index: true, required: true },
    // Where the record shows it.
    { name: 'path', type: 'text', index: true, required: true },
  ],
  labels: { plural: words('Gebruik van bestanden', 'Uses of files'), singular: words('Gebruik', 'Use') },
}
