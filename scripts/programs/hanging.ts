import { setTimeout as wait } from 'node:timers/promises'

export type Pace = {
  /** Milliseconds between two health checks, and the time limit of each. */
  readonly every: number
  readonly patience: number
  /** This many failed checks in a row mean that the program hangs. */
  readonly misses: number
}

/** Twice the longest time that a program is ever busy with one task: a restart would only delay that task. */
export const usualPace: Pace = { every: 5000, misses: 2, patience: 20_000 }

/** Keeps a reference: Node may collect the timeout of `AbortSignal.any`, and then the check never ends. */
const answers = async (address: string, patience: number, over: AbortSignal): Promise<boolean> => {
  const ending = new AbortController()
  const giveUp = (): void => ending.abort()
  const timer = setTimeout(giveUp, patience)
  over.addEventListener('abort', giveUp, { once: true })
  try {
    const answer = await fetch(address, { signal: ending.signal })
    await answer.body?.cancel()
    return true
  } catch {
    return false
  } finally {
    clearTimeout(timer)
    over.removeEventListener('abort', giveUp)
  }
}

/**
 * Resolves to true when a program that has answered at the address stops answering, and to false when `over` says that
 * there is nothing left to watch. A program that is still starting gets unlimited time.
 */
export const hangs = async (address: string, pace: Pace, over: AbortSignal): Promise<boolean> => {
  let missed = 0
  let hasAnswered = false
  while (!over.aborted) {
    const isAnswer = await answers(address, pace.patience, over)
    hasAnswered ||= isAnswer
    missed = isAnswer || !hasAnswered ? 0 : missed + 1
    if (missed >= pace.misses && !over.aborted) return true
    await wait(pace.every, undefined, { ref: false, signal: over }).catch(() => undefined)
  }
  return false
}
