import type { Outcome } from '#platform/outbox/outbox.rules.ts'

import { bounceOf } from './delivery.rules.ts'
import type { PauseReason } from './mailing.rules.ts'

/** How the mail server takes what we send; survives a restart. */
export interface Pace {
  /** Mails a minute that it takes, when that is less than staff allow; null when it never asked for less. */
  readonly messagesPerMinute: number | null
  readonly failuresInARow: number
}

/** How a mailing goes on after one try. */
export interface Reaction extends Pace {
  readonly pause: PauseReason | null
}

const mostFailures = 20
const slowest = 1

/**
 * How a mailing goes on: a mail that is taken clears its failures, "not so fast" halves its pace, and what goes wrong
 * with the server rather than with a reader adds up.
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

/** What is the matter with the server, rather than with one reader. */
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

/** A server that does not answer is asked by one mail at a time, after longer and longer waits. */
export const waitAfterFailures = (failuresInARow: number): number =>
  failuresInARow === 0 ? 0 : Math.min(longestWait, second * 2 ** (failuresInARow - 1))

/** How long between two mails, in milliseconds. */
export const intervalOf = (allowed: number, { messagesPerMinute }: Pace): number =>
  60_000 / Math.max(slowest, Math.min(allowed, messagesPerMinute ?? allowed))

const quietTime = 10 * 60_000

/** Ten minutes without a complaint, and the server is asked for twice as much, up to what staff allow. */
export const afterQuiet = (
  messagesPerMinute: number | null,
  { allowed, quietFor }: { readonly allowed: number; readonly quietFor: number },
): number | null => {
  if (messagesPerMinute === null || quietFor < quietTime) return messagesPerMinute
  const doubled = messagesPerMinute * 2
  return doubled >= allowed ? null : doubled
}
