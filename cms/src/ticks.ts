import { bulkChangeTick } from '#features/bulk-change/bulk-change.job.ts'
import { consentTick } from '#features/consent/consent.job.ts'
import { picturesTick } from '#features/consent/pictures.job.ts'
import { figuresTick } from '#features/figures/figures.job.ts'
import { followTick } from '#features/follow/follow.job.ts'
import { mediaTick } from '#features/media/media.job.ts'
import { retentionTick } from '#features/privacy/retention.job.ts'
import { importsTick } from '#features/subscriber-files/imports.job.ts'
import { reportsTick } from '#features/reports/reports.job.ts'
import { reviewTick } from '#features/review/review.job.ts'
import { bouncesTick } from '#features/sending/bounces.job.ts'
import { signUpsTick } from '#features/subscribers/sign-ups.job.ts'
import { trashTick } from '#platform/trash/trash.job.ts'
import type { Tick } from '#platform/ticks/ticks.ts'

/** Everything the program looks at again and again. */
export const ticks: readonly Tick[] = [
  consentTick,
  picturesTick,
  reportsTick,
  reviewTick,
  bulkChangeTick,
  signUpsTick,
  bouncesTick,
  followTick,
  retentionTick,
  figuresTick,
  importsTick,
  mediaTick,
  trashTick,
]
