import type { PayloadRequest } from 'payload'

import type { Outcome } from '#platform/outbox/outbox.rules.ts'

import { changeMailing, type Mailing } from './mailing-store.ts'
import type { PauseReason } from './mailing.rules.ts'
import { afterQuiet, intervalOf, reactionTo, waitAfterFailures, type Pace } from './pace.rules.ts'

type Parts = {
  readonly req: PayloadRequest
  readonly now: () => Date
  readonly allowed: (req: PayloadRequest) => Promise<number>
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>
  readonly signal: AbortSignal
}

/** Tells when the next mail may be sent, and learns from the result of each. */
export type Pacemaker = {
  /** Resolves when the mail at this position may be sent, or the mailing has ended. */
  readonly turn: (place: number) => Promise<void>
  /** Milliseconds between two mails. */
  readonly interval: () => number
  /** Why the mailing must pause; null when it goes on. */
  readonly note: (outcome: Outcome, startedAt: Date) => Promise<PauseReason | null>
}

/** Staff may change the rate while a newsletter is being sent. */
const lookEvery = 2000

export const pacemakerOf = async (parts: Parts, mailing: Mailing): Promise<Pacemaker> => {
  const { now, req, signal, sleep } = parts
  let pace: Pace = mailing
  let allowed = await parts.allowed(req)
  let lookedAt = now().getTime()
  let complainedAt = 0
  let nextAt = 0

  const keep = async (next: Pace): Promise<void> => {
    const { failuresInARow, messagesPerMinute } = next
    if (failuresInARow === pace.failuresInARow && messagesPerMinute === pace.messagesPerMinute) return
    pace = { failuresInARow, messagesPerMinute }
    await changeMailing(req, { id: mailing.id, state: 'sending' }, pace)
  }
  const look = async (): Promise<void> => {
    const time = now().getTime()
    if (time - lookedAt < lookEvery) return
    lookedAt = time
    allowed = await parts.allowed(req)
    const messagesPerMinute = afterQuiet(pace.messagesPerMinute, { allowed, quietFor: time - complainedAt })
    if (messagesPerMinute !== pace.messagesPerMinute) complainedAt = time
    await keep({ ...pace, messagesPerMinute })
  }
  return {
    interval: () => intervalOf(allowed, pace),
    note: async (outcome, startedAt) => {
      const isFresh = startedAt.getTime() >= complainedAt
      const { pause, ...next } = reactionTo(outcome, pace, { allowed, isFresh })
      if (next.messagesPerMinute !== pace.messagesPerMinute) complainedAt = now().getTime()
      await keep(next)
      return pause
    },
    turn: async (place) => {
      await look()
      while (pace.failuresInARow > 0 && place > 0 && !signal.aborted) await sleep(1000, signal)
      const time = now().getTime()
      const mine = Math.max(nextAt, time) + waitAfterFailures(pace.failuresInARow)
      nextAt = mine + intervalOf(allowed, pace)
      if (mine > time) await sleep(mine - time, signal)
    },
  }
}
