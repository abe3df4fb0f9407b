'use client'

import { ReviewPanel } from '#features/review/review-panel.part.tsx'

import { CompletenessCoach } from './completeness-coach.tsx'
import { NewEditionButton } from './new-edition-button.tsx'

/** Where a festival stands and what to do next, above its form. */
export const FestivalReview = () => <ReviewPanel Coach={CompletenessCoach} NewEdition={NewEditionButton} />
