import type { PayloadRequest } from 'payload'

import { eachOnItsOwn } from '#platform/background/each-on-its-own.ts'

import { keepAccounts } from './keep-accounts.ts'
import { keepDeliveries, keepSentMails } from './keep-mails.ts'
import { keepSubscribers } from './keep-subscribers.ts'

/** Deletes data at the end of its term. Each part may be repeated, by two programs, and after a crash. */
export const keepNoLonger = async (req: PayloadRequest, now: Date): Promise<void> => {
  const parts = [keepSubscribers, keepDeliveries, keepSentMails, keepAccounts]
  await eachOnItsOwn(parts, (keep) => keep(req, now))
}
