import { setTimeout as wait } from 'node:timers/promises'

export interface Pace {
  /** Milliseconds between two questions, and before one counts as unanswered. */
  readonly every: number
  readonly patience: number
  /** So many unanswered questions in a row make a program that hangs. */
  readonly misses: number
}

/** Twice longer than a program is ever busy with one thing: restarting it then would only make it worse. */
export const usualPace: Pace = { every: 5000, misses: 2, patience: 20_000 }

/** Node may collect the timeout of a signal that `AbortSignal.any` made, and then nothing gives the question up. */
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
 * Resolves to true once a program that gave an answer at the address gives none any more, and to false when `over`
 * says that there is nothing left to watch. One that is still starting is given all the time it wants.
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
