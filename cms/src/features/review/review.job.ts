import { words } from '#i18n/words.ts'
import type { BackgroundJob } from '#platform/background/background-job.ts'

import { finishAllLeftBehind } from './finish-all-left-behind.ts'

export const reviewJob: BackgroundJob = {
  everyMs: 15_000,
  help: words(
    'Maakt een stap van een beoordeling af die werd onderbroken.',
    'Finishes a step of a review that was broken off.',
  ),
  label: words('Beoordelingen afmaken', 'Finishing reviews'),
  name: 'review',
  run: finishAllLeftBehind,
}
