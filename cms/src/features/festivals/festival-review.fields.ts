import type { Field } from 'payload'

import { words } from '#i18n/words.ts'

/** Where a festival stands, and what to do next: on top of its form. */
export const festivalReviewField: Field = {
  name: 'reviewPanel',
  type: 'ui',
  admin: {
    components: { Field: '/features/festivals/festival-review.admin.tsx#FestivalReview' },
    disableListColumn: true,
  },
  label: words('Beoordeling', 'Review'),
}
