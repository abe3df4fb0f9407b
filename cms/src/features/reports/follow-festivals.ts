import type { PayloadRequest } from 'payload'

import { eachOnItsOwn } from '#platform/background/each-on-its-own.ts'

import { askForReports } from './ask.ts'
import { resumeApprovals } from './decide.ts'
import { tidySubmissions } from './submission.ts'

/** Asks, reminds, and completes work that a crash interrupted. */
export const followFestivals = async (req: PayloadRequest, now: Date): Promise<void> => {
  await eachOnItsOwn([askForReports, tidySubmissions, resumeApprovals], (part) => part(req, now))
}
