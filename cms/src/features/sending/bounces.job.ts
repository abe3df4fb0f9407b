import type { PayloadRequest } from 'payload'

import { env } from '#env.ts'
import { words } from '#i18n/words.ts'
import { takeLease } from '#platform/lease/lease.ts'
import type { BackgroundJob } from '#platform/background/background-job.ts'

import { readMailbox } from './bounce-mailbox.ts'
import { readReturnedMail } from './bounce-report.rules.ts'
import { keepBounce } from './bounces.ts'
import { parseReturnedMail } from './returned-mail.ts'

const minute = 60_000

interface Settings {
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
        const report = readReturnedMail(await parseReturnedMail(source), {
          base,
          secret: env().PAYLOAD_SECRET,
        })
        if (report !== null) await keepBounce(req, report, now)
        return report === null ? 'other' : 'bounce'
      },
      url,
    })
  } finally {
    await lease.release()
  }
}

export const bouncesJob: BackgroundJob = {
  everyMs: 5 * minute,
  help: words(
    'Leest de mailbox waar nieuwsbrieven op terugkomen, en haalt adressen die niet meer bestaan van de lijst.',
    'Reads the mailbox that newsletters come back to, and takes addresses that no longer exist off the list.',
  ),
  label: words('Teruggekomen nieuwsbrieven', 'Returned newsletters'),
  name: 'bounces',
  run: (req, now) => readBounces(req, now),
}
