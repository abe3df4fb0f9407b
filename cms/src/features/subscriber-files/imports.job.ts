import { words } from '#i18n/words.ts'
import type { BackgroundJob } from '#platform/background/background-job.ts'

import { followImports } from './follow-imports.ts'

export const importsJob: BackgroundJob = {
  everyMs: 30_000,
  help: words(
    'Gaat verder met een lijst die werd onderbroken, en vergeet lijsten die alleen zijn bekeken.',
    'Goes on with a list that was broken off, and forgets lists that somebody only looked at.',
  ),
  label: words('Lijsten met abonnees inlezen', 'Reading in lists of subscribers'),
  name: 'imports',
  run: followImports,
}
