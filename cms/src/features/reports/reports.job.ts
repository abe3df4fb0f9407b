import type { PayloadRequest } from 'payload'

import type { Tick } from '#platform/ticks/ticks.ts'

import { askForReports } from './ask.ts'
import { resumeApprovals } from './decide.ts'
import { tidySubmissions } from './submission.ts'

/** Asks, reminds, and ends what a crash broke off. */
export const followFestivals = async (req: PayloadRequest, now: Date): Promise<void> => {
  await askForReports(req, now)
  await tidySubmissions(req, now)
  await resumeApprovals(req, now)
}

export const reportsTick: Tick = { everyMs: 10 * 60_000, name: 'reports', run: followFestivals }
