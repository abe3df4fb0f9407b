import type { CollectionConfig } from 'payload'

import { collectionAccess } from '#access/collection-access.ts'
import { staff } from '#access/rules.ts'
import { words } from '#i18n/words.ts'

/** How the last turn of each background job went. A row a job, so that two programs and a restart agree. */
export const backgroundRuns: CollectionConfig = {
  slug: 'background-runs',
  access: collectionAccess({ read: staff }),
  admin: { hidden: true },
  fields: [
    { name: 'name', type: 'text', index: true, required: true, unique: true },
    /** Of a turn that is under way. */
    { name: 'startedAt', type: 'date' },
    { name: 'succeededAt', type: 'date' },
    { name: 'failedAt', type: 'date' },
    /** What went wrong the last time that something did: its kind, and what the program was told. */
    { name: 'problem', type: 'text' },
    { name: 'reason', type: 'text' },
  ],
  labels: {
    plural: words('Taken van het programma', 'Background jobs'),
    singular: words('Taak van het programma', 'Background job'),
  },
  lockDocuments: false,
}
