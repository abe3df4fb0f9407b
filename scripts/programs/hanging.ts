import { setTimeout as wait } from 'node:timers/promises'

import { statusOf } from './status-of.ts'

export type Pace = {
  /** Milliseconds between two health checks, and the time limit of each. */
  readonly every: number
  readonly patience: number
  /** This many failed checks in a row mean that the program hangs. */
  readonly misses: number
}

/** Twice the longest time that a program is ever busy with one task: a restart would only delay that task. */
export const usualPace: Pace = { every: 5000, misses: 2, patience: 20_000 }

/**
 * Resolves to true when a program that has answered at the address stops answering, and to false when `over` says that
 * there is nothing left to watch. A program that is still starting gets unlimited time.
 */
export const hangs = async (address: string, pace: Pace, over: AbortSignal): Promise<boolean> => {
  let missed = 0
  let hasAnswered = false
  while (!over.aborted) {
    const isAnswer = (await statusOf(address, { over, patience: pace.patience })) !== null
    hasAnswered ||= isAnswer
    missed = isAnswer || !hasAnswered ? 0 : missed + 1
    if (missed >= pace.misses && !over.aborted) return true
    await wait(pace.every, undefined, { ref: false, signal: over }).catch(() => undefined)
  }
  return false
}
