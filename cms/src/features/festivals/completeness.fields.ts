import type { Field } from 'payload'

import { words } from '#i18n/words.ts'

/** How complete each festival is, in lists; computed from the row itself and not stored. */
export const completenessColumn: Field = {
  name: 'completeness',
  type: 'ui',
  admin: {
    components: {
      Cell: '/features/festivals/completeness-cell.admin.tsx#CompletenessCell',
      Field: '/features/festivals/completeness-cell.admin.tsx#NoField',
    },
  },
  label: words('Compleet', 'Complete'),
}
