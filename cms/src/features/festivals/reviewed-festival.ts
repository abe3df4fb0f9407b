import type { Reviewed } from '#features/review/reviewed.rules.ts'

import { isUrgent } from './change-notice.rules.ts'
import { completenessOf } from './completeness.rules.ts'
import { nextEditionOf } from './new-edition.ts'

/** What the review asks of a festival. */
export const reviewedFestival: Reviewed = { completenessOf, isUrgent, nextEditionOf }
