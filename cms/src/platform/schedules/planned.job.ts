import { words } from '#i18n/words.ts'
import type { BackgroundJob } from '#platform/background/background-job.ts'

export const plannedJob: BackgroundJob = {
  everyMs: 10_000,
  help: words(
    'Zet op de site, of haalt eraf, wat daarvoor is gepland. Wat niet lukte, staat op je startpagina.',
    'Puts on the site, or takes off it, what is planned for that. What did not work stands on your start page.',
  ),
  label: words('Gepland publiceren', 'Scheduled publishing'),
  name: 'planned',
  // Our background jobs wake Payload's queue, as all other work.
  run: ({ payload }) => payload.jobs.run({ limit: 50, overrideAccess: true, queue: 'default' }),
}
