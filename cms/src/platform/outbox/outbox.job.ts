import { words } from '#i18n/words.ts'
import type { BackgroundJob } from '#platform/background/background-job.ts'

import { chosenDelivery } from './chosen-mailer.ts'
import { drain } from './drain.ts'
import { posted } from './outbox.kit.ts'

export const outboxJob: BackgroundJob = {
  everyMs: 10_000,
  help: words(
    'Verstuurt uitnodigingen, bevestigingen en andere mails. Welke mislukten, staat bij “Mails”.',
    'Sends invitations, confirmations and other mails. Which ones failed stands under “Mails”.',
  ),
  label: words('Mails versturen', 'Sending mails'),
  name: 'outbox',
  run: async ({ payload }, _now, signal) => {
    const delivery = chosenDelivery()
    try {
      await drain({ delivery, now: () => new Date(), payload, signal })
    } finally {
      delivery.close()
    }
  },
  wokenBy: posted,
}
