import type { CollectionConfig } from 'payload'

import { collectionAccess } from '#access/collection-access.ts'
import { staff } from '#access/rules.ts'
import { words } from '#i18n/words.ts'

/**
 * The number of confirmed subscribers at the end of each month. It is stored because the counted rows don't stay: a
 * subscriber who leaves is deleted.
 */
export const monthlyFigures: CollectionConfig = {
  slug: 'monthly-figures',
  access: collectionAccess({ read: staff }),
  admin: { hidden: true },
  fields: [
    {
      name: 'month',
      type: 'text',
      index: true,
      label: words('Maand', 'Month'),
      required: true,
      unique: true,
    },
    { name: 'confirmed', type: 'number', label: words('Abonnees', 'Subscribers'), required: true },
    { name: 'followers', type: 'number', label: words('Volgers', 'Followers'), required: true },
    { name: 'byLocale', type: 'json', label: words('Per taal', 'By language') },
    { name: 'byProvince', type: 'json', label: words('Per provincie', 'By province') },
  ],
  labels: {
    plural: words('Maandcijfers', 'Monthly statistics'),
    singular: words('Maandcijfer', 'Monthly figure'),
  },
  lockDocuments: false,
}
