'use client'

import { ReviewPanel } from '#features/review/review-panel.part.tsx'

import { CompletenessCoach } from './completeness-coach.client.tsx'
import { NewEditionButton } from './new-edition-button.client.tsx'

/** The state of a festival and the next step, above its form. */
export const FestivalReview = () => <ReviewPanel Coach={CompletenessCoach} NewEdition={NewEditionButton} />
