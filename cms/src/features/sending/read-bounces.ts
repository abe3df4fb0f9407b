import type { PayloadRequest } from 'payload'

import { env } from '#env.ts'
import { takeLease } from '#platform/lease/lease.ts'

import { readMailbox } from './bounce-mailbox.ts'
import { readReturnedMail } from './bounce-report.rules.ts'
import { keepBounce } from './bounces.ts'
import { parseReturnedMail } from './returned-mail.ts'

const minute = 60_000

type Settings = {
  readonly BOUNCE_ADDRESS?: string | undefined
  readonly IMAP_URL?: string | undefined
}

/** Reads the mailbox for bounced newsletters; one program at a time, and none where no mailbox is set. */
export const readBounces = async (
  req: PayloadRequest,
  now: Date,
  { BOUNCE_ADDRESS: base, IMAP_URL: url }: Settings = env(),
): Promise<void> => {
  if (url === undefined || base === undefined) return
  const lease = await takeLease({
    lasts: 2 * minute,
    name: 'bounces',
    now: () => new Date(),
    payload: req.payload,
  })
  if (lease === null) return
  try {
    await readMailbox({
      read: async (source) => {
        const mail = await parseReturnedMail(source)
        const ours = { base, secret: env().PAYLOAD_SECRET }
        const report = mail === null ? null : readReturnedMail(mail, ours)
        if (report !== null) await keepBounce(req, report, now)
        return report === null ? 'other' : 'bounce'
      },
      url,
    })
  } finally {
    await lease.release()
  }
}
