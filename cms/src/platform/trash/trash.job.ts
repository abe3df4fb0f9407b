import { words } from '#i18n/words.ts'
import type { BackgroundJob } from '#platform/background/background-job.ts'

import { emptyTrash } from './empty-trash.ts'

const hour = 3_600_000

export const trashJob: BackgroundJob = {
  everyMs: hour,
  help: words(
    'Verwijdert voorgoed wat dertig dagen in de prullenbak ligt.',
    'Deletes for good what has been in the trash for thirty days.',
  ),
  label: words('Prullenbak legen', 'Emptying the trash'),
  name: 'trash',
  run: emptyTrash,
}
