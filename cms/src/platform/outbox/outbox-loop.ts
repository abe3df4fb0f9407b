import type { Payload } from 'payload'

import { env } from '#env.ts'
import { byItself } from '#platform/database/transaction-scope.ts'

import { chosenMailer } from './chosen-mailer.ts'
import { type Delivery, deliveryBy } from './delivery.ts'
import { drain } from './drain.ts'
import { posted } from './outbox.kit.ts'
import type { Sender } from './send-until-exit.ts'

const tick = 10_000
/** Soon after a mail was posted: others that were posted with it leave in the same turn. */
const wakeAfter = 100

/** How the outbox's mails leave this program: by the mail server of the settings, or as files. */
export const chosenDelivery = (): Delivery => deliveryBy(chosenMailer(), env.MAIL_FROM)

/** Sends what is posted for as long as the program runs. `stop` waits for the mail that is on its way. */
export const startOutbox = (payload: Payload): Sender => {
  const delivery = chosenDelivery()
  const ending = new AbortController()
  let running: Promise<void> | null = null

  const turn = async (): Promise<void> => {
    try {
      await drain({ delivery, now: () => new Date(), payload, signal: ending.signal })
    } catch (error) {
      payload.logger.error({ err: error, msg: 'The outbox could not be emptied; the next turn tries again' })
    }
  }
  const wake = (): void => {
    if (ending.signal.aborted) return
    running ??= byItself(turn).finally(() => {
      running = null
    })
  }
  const wakeSoon = (): void => {
    setTimeout(wake, wakeAfter).unref()
  }

  const timer = setInterval(wake, tick)
  timer.unref()
  posted.subscribe(wakeSoon)
  wake()
  return {
    stop: async () => {
      ending.abort()
      clearInterval(timer)
      posted.unsubscribe(wakeSoon)
      await running
      delivery.close()
    },
  }
}
