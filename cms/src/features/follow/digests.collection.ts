import type { CollectionConfig } from 'payload'

import { collectionAccess } from '#access/collection-access.ts'
import { option, words } from '#i18n/words.ts'

/** The weekly mails to followers: one row per week, with its changes and its progress. */
export const digests: CollectionConfig = {
  slug: 'digests',
  access: collectionAccess({}),
  admin: { hidden: true },
  fields: [
    { name: 'week', type: 'text', index: true, label: words('Week', 'Week'), required: true, unique: true },
    { name: 'from', type: 'date', label: words('Van', 'From'), required: true },
    { name: 'until', type: 'date', index: true, label: words('Tot', 'Until'), required: true },
    {
      name: 'state',
      type: 'select',
      defaultValue: 'telling',
      label: words('Toestand', 'State'),
      options: [option('telling', 'Wordt verteld', 'Being told'), option('told', 'Verteld', 'Told')],
      required: true,
    },
    { name: 'toldUpTo', type: 'text', label: words('Verteld tot en met', 'Told up to') },
  ],
  labels: { plural: words('Weekmails', 'Weekly mails'), singular: words('Weekmail', 'Weekly mail') },
  lockDocuments: false,
}
