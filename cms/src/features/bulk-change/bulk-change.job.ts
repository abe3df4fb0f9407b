import { words } from '#i18n/words.ts'
import type { BackgroundJob } from '#platform/background/background-job.ts'

import { resumeBulkChanges } from './resume-bulk-changes.ts'

export const bulkChangeJob: BackgroundJob = {
  everyMs: 30_000,
  help: words(
    'Gaat verder met een wijziging van veel festivals die werd onderbroken.',
    'Goes on with a change of many festivals that was broken off.',
  ),
  label: words('Wijzigingen in één keer afmaken', 'Finishing changes at once'),
  name: 'bulk-change',
  run: resumeBulkChanges,
}
