import type { CollectionConfig } from 'payload'

import { collectionAccess } from '#access/collection-access.ts'
import { staff } from '#access/rules.ts'
import { words } from '#i18n/words.ts'
import { keptAsWritten } from '#platform/text/tidy-record.rules.ts'
import { goesWithIt } from '#platform/trash/goes-with.ts'

/** One festival of a bulk change: its values before, and its progress. Only the program writes it. */
export const bulkChangeItems: CollectionConfig = {
  slug: 'bulk-change-items',
  access: collectionAccess({ read: staff }),
  admin: { hidden: true },
  custom: keptAsWritten,
  fields: [
    {
      name: 'change',
      type: 'relationship',
      index: true,
      relationTo: 'bulk-changes',
      required: true,
      ...goesWithIt,
    },
    {
      name: 'festival',
      type: 'relationship',
      index: true,
      relationTo: 'festivals',
      required: true,
      ...goesWithIt,
    },
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'title', type: 'text' },
    {
      name: 'state',
      type: 'select',
      defaultValue: 'waiting',
      index: true,
      options: ['waiting', 'done', 'skipped', 'undone', 'kept'],
      required: true,
    },
    { name: 'beforeStatus', type: 'text' },
    { name: 'beforeNl', type: 'text' },
    { name: 'beforeEn', type: 'text' },
    { name: 'beforeAr', type: 'text' },
    { name: 'beforePreviousStart', type: 'text' },
    { name: 'pendingDraft', type: 'text' },
  ],
  labels: {
    plural: words('Festivals van een wijziging', 'Festivals of a change'),
    singular: words('Festival van een wijziging', 'Festival of a change'),
  },
}
