import type { Field } from 'payload'

import { words } from '#i18n/words.ts'

/** How complete each festival is, in lists; computed from the row itself and not stored. */
export const completenessColumn: Field = {
  name: 'completeness',
  type: 'ui',
  admin: {
    components: {
      Cell: '/features/festivals/completeness-cell.client.tsx#CompletenessCell',
      Field: '/features/festivals/completeness-cell.client.tsx#NoField',
    },
  },
  label: words('Compleet', 'Complete'),
}
