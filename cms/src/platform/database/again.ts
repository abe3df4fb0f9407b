import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as pause } from 'node:timers/promises'

import { inTurn } from '#platform/in-turn.ts'

import { troubleOf } from './trouble.rules.ts'

/** The result of one try. */
export type Attempt<Result> = {
  readonly isUndone: boolean
  /** The records that others were changing at the same time, when they are known. */
  readonly over?: string | undefined
  readonly result: Result
}

const mostTries = 8
/** The longest wait for a turn to try again. */
const patience = 20_000

/** Set for work in a lane: it must not wait for another lane, whose first member may wait for this one. */
const inLane = new AsyncLocalStorage<true>()

/**
 * Tries a change again which the database undid because of a concurrent write; returns the last answer when it is never
 * kept. When the contested record is known, the new try waits until the others of that lane, in this process, have had
 * their turn: otherwise they would undo each other until all give up.
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

/** The same for work that is a transaction itself, and throws when it failed. */
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
    // A random wait, so that two programs that had a conflict don't have the same conflict again.
    await pause(Math.random() * 10 * 2 ** tries)
    last = await attempt()
  }
  return last.result
}
