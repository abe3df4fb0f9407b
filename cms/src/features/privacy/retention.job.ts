import type { PayloadRequest } from 'payload'

import { words } from '#i18n/words.ts'
import type { BackgroundJob } from '#platform/background/background-job.ts'
import { eachOnItsOwn } from '#platform/background/each-on-its-own.ts'

import { keepAccounts } from './keep-accounts.ts'
import { keepDeliveries, keepSentMails } from './keep-mails.ts'
import { keepSubscribers } from './keep-subscribers.ts'

/** Deletes data at the end of its term. Each part may be repeated, by two programs, and after a crash. */
export const keepNoLonger = async (req: PayloadRequest, now: Date): Promise<void> => {
  const parts = [keepSubscribers, keepDeliveries, keepSentMails, keepAccounts]
  await eachOnItsOwn(parts, (keep) => keep(req, now))
}

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
