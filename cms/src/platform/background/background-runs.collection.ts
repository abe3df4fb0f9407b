import type { CollectionConfig } from 'payload'

import { collectionAccess } from '#access/collection-access.ts'
import { staff } from '#access/rules.ts'
import { words } from '#i18n/words.ts'

/** The result of the last turn of each background job. One row per job, so that two programs and a restart agree. */
export const backgroundRuns: CollectionConfig = {
  slug: 'background-runs',
  access: collectionAccess({ read: staff }),
  admin: { hidden: true },
  fields: [
    { name: 'name', type: 'text', index: true, required: true, unique: true },
    /** The start of a running turn. */
    { name: 'startedAt', type: 'date' },
    { name: 'succeededAt', type: 'date' },
    { name: 'failedAt', type: 'date' },
    /** The last failure: its kind, and the message that the program got. */
    { name: 'problem', type: 'text' },
    { name: 'reason', type: 'text' },
  ],
  labels: {
    plural: words('Taken van het programma', 'Background jobs'),
    singular: words('Taak van het programma', 'Background job'),
  },
  lockDocuments: false,
}
