import { words } from '#i18n/words.ts'
import type { BackgroundJob } from '#platform/background/background-job.ts'

import { mailLateRequests } from './mail-late-requests.ts'

export const signUpsJob: BackgroundJob = {
  everyMs: 10 * 60_000,
  help: words(
    'Schrijft mensen die zich aanmeldden op een dag waarop ze al een mail kregen.',
    'Writes to people who signed up on a day on which they had a mail already.',
  ),
  label: words('Vragen om bevestiging', 'Asking for confirmation'),
  name: 'sign-ups',
  run: mailLateRequests,
}
