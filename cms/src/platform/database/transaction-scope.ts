import { AsyncLocalStorage } from 'node:async_hooks'

/** What others need to know of a transaction. */
export interface Standing {
  /** Takes the writer now, before anything is written. */
  readonly hold: () => Promise<void>
  readonly holdsWriter: () => boolean
  readonly state: () => 'committed' | 'open' | 'rolled back'
}

/** Which transaction the code that runs belongs to, and from within which one that was begun. */
interface Scope {
  readonly outer: Scope | undefined
  readonly transaction: Standing | undefined
}

// Next makes a copy of this file for each bundle; the code that runs belongs to one transaction in all of them.
const shared = globalThis as { welkomTransactions?: AsyncLocalStorage<Scope | undefined> }
const scopes = (shared.welkomTransactions ??= new AsyncLocalStorage())

/** Runs something in which transactions may begin, without taking the caller's own writes for part of them. */
export const apart = <Result>(run: () => Result): Result =>
  scopes.run({ outer: scopes.getStore(), transaction: undefined }, run)

/** Runs something that goes on by itself, whatever becomes of the change that woke it. */
export const byItself = <Result>(run: () => Result): Result => scopes.run(undefined, run)

/** Has the code that calls this, and all that it calls, belong to a transaction. */
export const enter = (transaction: Standing): void =>
  scopes.enterWith({ outer: scopes.getStore(), transaction })

/** The transaction that the code which calls this belongs to. */
export const entered = (): Standing | undefined => scopes.getStore()?.transaction

/** Has the code that calls this no longer belong to a transaction that it belonged to. */
export const leave = (transaction: Standing | undefined): void => {
  const scope = scopes.getStore()
  if (scope !== undefined && transaction !== undefined && scope.transaction === transaction)
    scopes.enterWith(scope.outer)
}

/**
 * Refuses a write, in no transaction or in one of its own, that would wait for the very transaction it is called from,
 * or that would go on after the change it belongs to was undone.
 */
export const checkOutside = (own?: Standing): void => {
  let scope = scopes.getStore()
  while (
    scope?.transaction !== undefined &&
    (scope.transaction === own || scope.transaction.state() === 'committed')
  )
    scope = scope.outer
  if (own === undefined && scope?.transaction?.state() === 'rolled back') throw undone()
  for (; scope !== undefined; scope = scope.outer)
    if (scope.transaction?.holdsWriter() === true)
      throw new Error('This write would wait for the transaction that it is called from: pass on its req.')
}

/** Said to whatever goes on with a change that was undone. */
export const undone = (): Error => new Error('The change was undone; nothing more is written in its name.')
