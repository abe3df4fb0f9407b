import { words } from '#i18n/words.ts'
import type { BackgroundJob } from '#platform/background/background-job.ts'

import { inUse, tidyFiles } from './kept-files.ts'

const hour = 60 * 60_000

/** Removes stray files, whose pictures were never saved. */
export const mediaJob: BackgroundJob = {
  everyMs: hour,
  help: words(
    'Verwijdert bestanden van foto’s die er nooit zijn gekomen.',
    'Removes files of pictures that never came about.',
  ),
  label: words('Resten van foto’s opruimen', 'Tidying up after pictures'),
  name: 'media',
  run: (req, now) => tidyFiles(req.payload, new Date(now.getTime() - inUse)),
}
