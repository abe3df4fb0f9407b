import { words } from '#i18n/words.ts'
import type { BackgroundJob } from '#platform/background/background-job.ts'

import { readBounces } from './read-bounces.ts'

export const bouncesJob: BackgroundJob = {
  everyMs: 5 * 60_000,
  help: words(
    'Leest de mailbox waar nieuwsbrieven op terugkomen, en haalt adressen die niet meer bestaan van de lijst.',
    'Reads the mailbox that newsletters come back to, and takes addresses that no longer exist off the list.',
  ),
  label: words('Teruggekomen nieuwsbrieven', 'Returned newsletters'),
  name: 'bounces',
  run: (req, now) => readBounces(req, now),
}
