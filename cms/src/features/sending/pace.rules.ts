import type { Outcome } from '#platform/outbox/outbox.rules.ts'

import { bounceOf } from './delivery.rules.ts'
import type { PauseReason } from './mailing.rules.ts'

/** How many mails the mail server accepts; stored, so that it survives a restart. */
export type Pace = {
  /** Mails per minute that it accepts, when that is less than staff allow; null when it never asked for less. */
  readonly messagesPerMinute: number | null
  readonly failuresInARow: number
}

/** The state of a mailing after one try. */
export type Reaction = Pace & {
  readonly pause: PauseReason | null
}

const mostFailures = 20
const slowest = 1

/**
 * The next state of a mailing: an accepted mail resets the failures, a complaint about the pace halves it, and failures
 * of the server rather than of a reader are counted.
 */
export const reactionTo = (
  outcome: Outcome,
  pace: Pace,
  { allowed, isFresh }: { readonly allowed: number; readonly isFresh: boolean },
): Reaction => {
  const { messagesPerMinute } = pace
  if (outcome.kind === 'sent') return { failuresInARow: 0, messagesPerMinute, pause: null }
  if (outcome.problem === 'login') return { ...pace, pause: 'login' }
  if (isTooFast(outcome)) {
    const halved = Math.max(slowest, Math.floor((messagesPerMinute ?? allowed) / 2))
    return { ...pace, messagesPerMinute: isFresh ? halved : messagesPerMinute, pause: null }
  }
  const trouble = troubleOf(outcome)
  if (trouble === null) return { failuresInARow: 0, messagesPerMinute, pause: null }
  const failuresInARow = pace.failuresInARow + 1
  return { failuresInARow, messagesPerMinute, pause: failuresInARow >= mostFailures ? trouble : null }
}

const isTooFast = (outcome: Outcome): boolean =>
  outcome.kind === 'later' && (outcome.code === 421 || outcome.code === 450)

/** The problem of the server, rather than of one reader. */
const troubleOf = (outcome: Outcome): 'refused' | 'trouble' | null => {
  switch (outcome.kind) {
    case 'sent':
      return null
    case 'unknown':
      return 'trouble'
    case 'refused':
      return bounceOf(outcome) === 'none' ? 'refused' : null
    case 'later':
      return outcome.problem === 'busy' ? null : 'trouble'
  }
}

const second = 1000
const longestWait = 30 * second

/** A server that does not answer is tried with one mail at a time, after longer and longer waits. */
export const waitAfterFailures = (failuresInARow: number): number =>
  failuresInARow === 0 ? 0 : Math.min(longestWait, second * 2 ** (failuresInARow - 1))

/** The time between two mails, in milliseconds. */
export const intervalOf = (allowed: number, { messagesPerMinute }: Pace): number =>
  60_000 / Math.max(slowest, Math.min(allowed, messagesPerMinute ?? allowed))

const quietTime = 10 * 60_000

/** After ten minutes without a complaint the pace doubles, up to the limit of staff. */
export const afterQuiet = (
  messagesPerMinute: number | null,
  { allowed, quietFor }: { readonly allowed: number; readonly quietFor: number },
): number | null => {
  if (messagesPerMinute === null || quietFor < quietTime) return messagesPerMinute
  const doubled = messagesPerMinute * 2
  return doubled >= allowed ? null : doubled
}
