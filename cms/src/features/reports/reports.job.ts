import type { PayloadRequest } from 'payload'

import { words } from '#i18n/words.ts'
import type { BackgroundJob } from '#platform/background/background-job.ts'
import { eachOnItsOwn } from '#platform/background/each-on-its-own.ts'

import { askForReports } from './ask.ts'
import { resumeApprovals } from './decide.ts'
import { tidySubmissions } from './submission.ts'

/** Asks, reminds, and completes work that a crash interrupted. */
export const followFestivals = async (req: PayloadRequest, now: Date): Promise<void> => {
  await eachOnItsOwn([askForReports, tidySubmissions, resumeApprovals], (part) => part(req, now))
}

export const reportsJob: BackgroundJob = {
  everyMs: 10 * 60_000,
  help: words(
    'Vraagt organisatoren na hun festival om een verslag, en herinnert hen eraan.',
    'Asks organisers for a report after their festival, and reminds them.',
  ),
  label: words('Verslagen vragen', 'Asking for reports'),
  name: 'reports',
  run: followFestivals,
}
