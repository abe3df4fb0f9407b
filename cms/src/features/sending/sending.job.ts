import { setTimeout as wait } from 'node:timers/promises'

import type { PayloadRequest } from 'payload'

import { env } from '#env.ts'
import { words } from '#i18n/words.ts'
import type { BackgroundJob } from '#platform/background/background-job.ts'
import { asSystem } from '#platform/local-api.ts'
import { chosenMailer } from '#platform/outbox/chosen-mailer.ts'

import type { SenderParts } from './send-mailing.ts'
import { sendDueMailings, wakeSender } from './sender.ts'

const leaseLasts = 30_000

/** The pace that staff set for newsletters. */
const allowedBySettings = async (req: PayloadRequest): Promise<number> => {
  const system = asSystem(req, 'the sender uses the pace that staff set')
  const { messagesPerMinute } = await system.findGlobal({ slug: 'newsletterSettings', depth: 0 })
  return messagesPerMinute ?? 120
}

const sleep: SenderParts['sleep'] = async (milliseconds, signal) => {
  await wait(milliseconds, undefined, { signal }).catch(() => undefined)
}

export const sendingJob: BackgroundJob = {
  everyMs: 10_000,
  // One turn sends a newsletter to all readers, at the pace that staff set.
  longestTurnMs: 4 * 3_600_000,
  help: words(
    'Begint met nieuwsbrieven die zijn gepland, en verstuurt ze. Hoe ver ze zijn, staat bij “Verzendingen”.',
    'Begins newsletters that are planned, and sends them. How far they are stands under “Mailings”.',
  ),
  label: words('Nieuwsbrieven versturen', 'Sending newsletters'),
  name: 'newsletters',
  run: async ({ payload }, _now, signal) => {
    const mailer = chosenMailer({ connections: env().smtpConnections })
    try {
      await sendDueMailings({
        allowed: allowedBySettings,
        concurrency: env().smtpConnections,
        leaseLasts,
        mailer,
        now: () => new Date(),
        payload,
        signal,
        sleep,
      })
    } finally {
      mailer.close()
    }
  },
  wokenBy: wakeSender,
}
