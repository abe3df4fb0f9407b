import { words } from '#i18n/words.ts'
import type { BackgroundJob } from '#platform/background/background-job.ts'

import { followFestivals } from './follow-festivals.ts'

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
