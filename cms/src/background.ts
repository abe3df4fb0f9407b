import { bulkChangeJob } from '#features/bulk-change/bulk-change.job.ts'
import { consentJob } from '#features/consent/consent.job.ts'
import { picturesJob } from '#features/consent/pictures.job.ts'
import { followJob } from '#features/follow/follow.job.ts'
import { mediaJob } from '#features/media/media.job.ts'
import { retentionJob } from '#features/privacy/retention.job.ts'
import { reportsJob } from '#features/reports/reports.job.ts'
import { reviewJob } from '#features/review/review.job.ts'
import { bouncesJob } from '#features/sending/bounces.job.ts'
import { sendingJob } from '#features/sending/sending.job.ts'
import { statisticsJob } from '#features/statistics/statistics.job.ts'
import { importsJob } from '#features/subscriber-files/imports.job.ts'
import { signUpsJob } from '#features/subscribers/sign-ups.job.ts'
import type { BackgroundJob } from '#platform/background/background-job.ts'
import { outboxJob } from '#platform/outbox/outbox.job.ts'
import { plannedJob } from '#platform/schedules/planned.job.ts'
import { trashJob } from '#platform/trash/trash.job.ts'

/** Everything that the program does by itself, in the order in which staff read it. */
export const backgroundJobs: readonly BackgroundJob[] = [
  plannedJob,
  outboxJob,
  sendingJob,
  followJob,
  signUpsJob,
  reportsJob,
  reviewJob,
  bulkChangeJob,
  importsJob,
  bouncesJob,
  consentJob,
  picturesJob,
  retentionJob,
  trashJob,
  mediaJob,
  statisticsJob,
]
