import type { CollectionConfig } from 'payload'

import { collectionAccess } from '#access/collection-access.ts'
import { staff } from '#access/rules.ts'
import { option, words } from '#i18n/words.ts'
import { goesWithIt } from '#platform/trash/goes-with.ts'

/** The events of an application, with person and time: rows are added and never changed. */
export const applicationEvents: CollectionConfig = {
  slug: 'application-events',
  access: collectionAccess({ read: staff }),
  admin: { hidden: true },
  defaultSort: 'at',
  fields: [
    {
      name: 'application',
      type: 'relationship',
      index: true,
      label: words('Aanvraag', 'Application'),
      relationTo: 'applications',
      required: true,
      ...goesWithIt,
    },
    { name: 'at', type: 'date', label: words('Wanneer', 'When'), required: true },
    { name: 'actor', type: 'relationship', label: words('Wie', 'Who'), relationTo: 'users' },
    {
      name: 'event',
      type: 'select',
      label: words('Wat', 'What'),
      options: [
        option('received', 'Ontvangen', 'Received'),
        option('asked', 'Vraag gesteld', 'Asked back'),
        option('approved', 'Goedgekeurd', 'Approved'),
        option('declined', 'Afgewezen', 'Declined'),
      ],
      required: true,
    },
    { name: 'note', type: 'textarea', label: words('Opmerking', 'Note') },
    /** One row for each step, however often the step is tried. */
    { name: 'key', type: 'text', label: words('Sleutel', 'Key'), required: true, unique: true },
  ],
  labels: {
    plural: words('Gebeurtenissen', 'Events'),
    singular: words('Gebeurtenis', 'Event'),
  },
}
