import { words } from '#i18n/words.ts'
import type { BackgroundJob } from '#platform/background/background-job.ts'

import { keepNoLonger } from './keep-no-longer.ts'

export const retentionJob: BackgroundJob = {
  everyMs: 60 * 60_000,
  help: words(
    'Verwijdert gegevens van mensen die lang genoeg zijn bewaard.',
    'Deletes people’s data that has been kept long enough.',
  ),
  label: words('Gegevens vergeten', 'Forgetting data'),
  name: 'retention',
  run: keepNoLonger,
}
