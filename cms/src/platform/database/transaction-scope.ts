import { AsyncLocalStorage } from 'node:async_hooks'

/** The facts about a transaction that other code needs. */
export type Standing = {
  /** Takes the writer now, before the first write. */
  readonly hold: () => Promise<void>
  readonly holdsWriter: () => boolean
  readonly state: () => 'committed' | 'open' | 'rolled back'
}

/** The transaction of the running code, and the transaction in which that one was begun. */
type Scope = {
  readonly outer: Scope | undefined
  readonly transaction: Standing | undefined
}

// Next makes a copy of this file for each bundle; all copies must see the same transaction of the running code.
const shared = globalThis as { welkomTransactions?: AsyncLocalStorage<Scope | undefined> }
const scopes = (shared.welkomTransactions ??= new AsyncLocalStorage())

/** Runs code in which transactions may begin, without making the caller's own writes a part of them. */
export const apart = <Result>(run: () => Result): Result =>
  scopes.run({ outer: scopes.getStore(), transaction: undefined }, run)

/** Runs code that continues on its own, whatever happens to the change that started it. */
export const byItself = <Result>(run: () => Result): Result => scopes.run(undefined, run)

/** Makes the calling code, and everything that it calls, belong to a transaction. */
export const enter = (transaction: Standing): void =>
  scopes.enterWith({ outer: scopes.getStore(), transaction })

/** The transaction of the calling code. */
export const entered = (): Standing | undefined => scopes.getStore()?.transaction

/** Ends the calling code's membership of a transaction. */
export const leave = (transaction: Standing | undefined): void => {
  const scope = scopes.getStore()
  if (scope !== undefined && transaction !== undefined && scope.transaction === transaction)
    scopes.enterWith(scope.outer)
}

/**
 * Refuses a write, outside the transaction or in a new one, that would wait for the very transaction it is called from,
 * or that would go on after its change was undone.
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
      throw new Error('This write would wait for the transaction of its caller: pass the caller’s req.')
}

/** The error for code that goes on with a change that was undone. */
export const undone = (): Error => new Error('The change was undone; later writes of it are refused.')
