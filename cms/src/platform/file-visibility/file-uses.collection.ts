import type { CollectionConfig } from 'payload'

import { collectionAccess } from '#access/collection-access.ts'
import { words } from '#i18n/words.ts'

/** One row for each file that a live record shows; only the program reads and writes it. */
export const fileUses: CollectionConfig = {
  slug: 'file-uses',
  access: collectionAccess({}),
  admin: { hidden: true },
  fields: [
    { name: 'media', type: 'relationship', index: true, relationTo: 'media', required: true },
    { name: 'by', type: 'text', index: true, required: true },
    // The path in the record that shows it.
    { name: 'path', type: 'text', index: true, required: true },
  ],
  labels: { plural: words('Gebruik van bestanden', 'Uses of files'), singular: words('Gebruik', 'Use') },
}
