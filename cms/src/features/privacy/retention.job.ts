import type { PayloadRequest } from 'payload'

import type { Tick } from '#platform/ticks/ticks.ts'

import { keepAccounts } from './keep-accounts.ts'
import { keepDeliveries, keepSentMails } from './keep-mails.ts'
import { keepSubscribers } from './keep-subscribers.ts'

/** Forgets what has been kept long enough. Each part may be done twice, by two programs, and after a crash. */
export const keepNoLonger = async (req: PayloadRequest, now: Date): Promise<void> => {
  await keepSubscribers(req, now)
  await keepDeliveries(req, now)
  await keepSentMails(req, now)
  await keepAccounts(req, now)
}

export const retentionTick: Tick = { everyMs: 60 * 60_000, name: 'retention', run: keepNoLonger }
