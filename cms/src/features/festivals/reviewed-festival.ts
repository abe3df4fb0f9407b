import type { Reviewed } from '#features/review/reviewed.rules.ts'

import { isUrgent } from './change-notice.rules.ts'
import { completenessOf } from './completeness.rules.ts'
import { nextEditionOf } from './new-edition.ts'

/** The parts of a festival that the review needs. */
export const reviewedFestival: Reviewed = { completenessOf, isUrgent, nextEditionOf }
