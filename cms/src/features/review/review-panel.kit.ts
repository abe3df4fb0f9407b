import type { Field } from 'payload'

import { words } from '#i18n/words.ts'

/** Where a festival stands, and what to do next: on top of its form. */
export const reviewPanel: Field = {
  name: 'reviewPanel',
  type: 'ui',
  admin: {
    components: { Field: '/features/review/review-panel.admin.tsx#ReviewPanel' },
    disableListColumn: true,
  },
  label: words('Beoordeling', 'Review'),
}

/** In the place of Payload's button to publish. */
export const approveButton = '/features/review/approve-button.admin.tsx#ApproveButton'
