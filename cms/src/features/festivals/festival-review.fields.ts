import type { Field } from 'payload'

import { words } from '#i18n/words.ts'

/** The state of a festival, and the next step: above its form. */
export const festivalReviewField: Field = {
  name: 'reviewPanel',
  type: 'ui',
  admin: {
    components: { Field: '/features/festivals/festival-review.client.tsx#FestivalReview' },
    disableListColumn: true,
  },
  label: words('Beoordeling', 'Review'),
}
