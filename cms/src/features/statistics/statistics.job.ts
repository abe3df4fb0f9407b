import type { PayloadRequest } from 'payload'

import { words } from '#i18n/words.ts'
import type { BackgroundJob } from '#platform/background/background-job.ts'

import { noteMonth, noteSums } from './statistics.ts'

const noteStatistics = async (req: PayloadRequest, now: Date): Promise<void> => {
  await noteMonth(req, now)
  await noteSums(req, now)
}

export const statisticsJob: BackgroundJob = {
  everyMs: 60 * 60_000,
  help: words(
    'Telt abonnees en nieuwsbrieven voor de pagina “Cijfers”.',
    'Counts subscribers and newsletters for the page “Statistics”.',
  ),
  label: words('Cijfers bijhouden', 'Keeping the statistics'),
  name: 'statistics',
  run: noteStatistics,
}
