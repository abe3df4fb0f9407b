import { words } from '#i18n/words.ts'
import type { BackgroundJob } from '#platform/background/background-job.ts'

import { keepConsents } from './keep-consents.ts'

export const consentJob: BackgroundJob = {
  everyMs: 60_000,
  help: words(
    'Haalt van de site wie er niet meer op mag staan, en mailt de redactie.',
    'Takes off the site who may no longer be shown, and mails the editors.',
  ),
  label: words('Toestemming die afloopt', 'Consent that runs out'),
  name: 'consent',
  run: keepConsents,
}
