import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as pause } from 'node:timers/promises'

import { inTurn } from '#platform/in-turn.ts'

import { troubleOf } from './trouble.rules.ts'

/** How one try ended. */
export interface Attempt<Result> {
  readonly isUndone: boolean
  /** What others were changing at the same time, when that is known. */
  readonly over?: string | undefined
  readonly result: Result
}

const mostTries = 8
/** Nobody waits longer than this for the turn to try again. */
const patience = 20_000

/** Set for what is done in a lane: it must not wait for another one, whose first may wait for this. */
const inLane = new AsyncLocalStorage<true>()

/**
 * Tries again what the database undid because somebody else wrote the same; the last answer when it is never kept.
 * When it is known what they met over, or where they would meet, it is tried again when the others of that lane, in this
 * process, have had their turn: else they would undo each other until all give up.
 */
export const untilKept = async <Result>(
  attempt: () => Promise<Attempt<Result>>,
  place?: string,
): Promise<Result> => {
  const first = await attempt()
  if (!first.isUndone) return first.result
  const lane = first.over === undefined ? place : `over ${first.over}`
  if (lane === undefined || inLane.getStore()) return tryAgain(attempt, first)
  const until = Date.now() + patience
  const again = (): Promise<Result> =>
    Date.now() > until ? Promise.resolve(first.result) : tryAgain(attempt, first)
  return inTurn(lane, () => inLane.run(true, again))
}

/** The same for work that is a transaction of its own, and throws when it failed. */
export const doneOnce = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  const outcome = await untilKept<Outcome<Result>>(async () => {
    try {
      return { isUndone: false, result: { value: await work() } }
    } catch (error) {
      const trouble = troubleOf(error)
      return { isUndone: trouble?.isUndone === true, over: trouble?.over, result: { error } }
    }
  })
  if ('error' in outcome) throw outcome.error
  return outcome.value
}

type Outcome<Result> = { readonly error: unknown } | { readonly value: Result }

const tryAgain = async <Result>(
  attempt: () => Promise<Attempt<Result>>,
  first: Attempt<Result>,
): Promise<Result> => {
  let last = first
  for (let tries = 1; last.isUndone && tries < mostTries; tries += 1) {
    // By chance, so that two programs that met don't meet again.
    await pause(Math.random() * 10 * 2 ** tries)
    last = await attempt()
  }
  return last.result
}
