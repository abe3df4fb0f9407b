import type { BaseDatabaseAdapter } from 'payload'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

import { doneOnce } from './again.ts'
import { decideFromHere } from './hold.ts'
import { isWithinTransaction } from './transaction.ts'
import { apart } from './transaction-scope.ts'
import { troubleOf } from './trouble.rules.ts'

type End = (isKept: boolean) => Promise<void>

/** On the adapter itself: Next makes a copy of this file for each bundle, and all of them use one adapter. */
interface Watched {
  ends?: Map<unknown, End[]>
}

/**
 * Carries out several changes as one: all of them, or none. Within a change already begun they are part of that one;
 * else they are tried again when the database undid them because somebody else wrote the same.
 */
export const asOne = async <Result>(req: PayloadRequest, change: () => Promise<Result>): Promise<Result> =>
  (await isWithinTransaction(req)) ? change() : doneOnce(() => begun(req, change))

const begun = <Result>(req: PayloadRequest, change: () => Promise<Result>): Promise<Result> =>
  apart(async () => {
    await initTransaction(req)
    try {
      await decideFromHere(req)
      const result = await change()
      await commitTransaction(req)
      return result
    } catch (error) {
      await killTransaction(req)
      throw error
    }
  })

/** Does something once it is certain whether the change of a request is kept; at once when it belongs to none. */
export const whenEnded = async (req: PayloadRequest, end: End): Promise<void> => {
  const id = await req.transactionID
  const { ends }: Watched = req.payload.db as Watched
  // Where there are no transactions Payload leaves the promise of none behind.
  if (!id || ends === undefined) return end(true)
  ends.set(id, [...(ends.get(id) ?? []), end])
}

/** Has an adapter do what waits for the end of a transaction. */
export const watchEnds = (db: BaseDatabaseAdapter): void => {
  const ends = new Map<unknown, End[]>()
  Object.assign(db, { ends } satisfies Watched)
  const { commitTransaction: commit, rollbackTransaction: rollback } = db
  const tell = async (incoming: unknown, isKept: boolean): Promise<void> => {
    const id = await incoming
    const all = ends.get(id) ?? []
    ends.delete(id)
    for (const end of all) {
      await end(isKept).catch((error: unknown) => {
        db.payload.logger.error({
          err: error,
          msg: 'What belongs to a change could not be tidied; the next start does',
        })
      })
    }
  }
  // Both begin at once, before anything is waited for: from here on the caller belongs to the transaction no more.
  db.commitTransaction = async (id: Parameters<typeof commit>[0] | undefined) => {
    if (id === undefined) throw new Error('A part of this change failed, and all of it was undone.')
    try {
      await commit.call(db, id)
    } catch (error) {
      // When nobody knows whether it was kept, both what it wrote and what it replaced stays until things are tidied.
      if (troubleOf(error)?.kind === 'doubtful') ends.delete(await id)
      else await tell(id, false)
      throw error
    }
    await tell(id, true)
  }
  db.rollbackTransaction = async (id) => {
    try {
      await rollback.call(db, id)
    } finally {
      await tell(id, false)
    }
  }
}
