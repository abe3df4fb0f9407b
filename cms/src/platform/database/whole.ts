import {
  commitTransaction,
  initTransaction,
  killTransaction,
  type BaseDatabaseAdapter,
  type PayloadRequest,
} from 'payload'

import { doneOnce } from './again.ts'
import { decideFromHere } from './hold.ts'
import { apart } from './transaction-scope.ts'
import { isWithinTransaction } from './transaction.ts'
import { troubleOf } from './trouble.rules.ts'

type End = (isKept: boolean) => Promise<void>

/** Kept on the adapter itself: Next makes a copy of this file for each bundle, and all copies share one adapter. */
type Watched = {
  ends?: Map<unknown, End[]>
}

/**
 * Carries out several changes as one: all of them, or none. Within a change that has begun they are part of that one;
 * otherwise they are tried again when the database undid them because of a concurrent write.
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

/** Runs a callback once it is certain whether the change of a request is kept; at once when there is no change. */
export const whenEnded = async (req: PayloadRequest, end: End): Promise<void> => {
  const id = await req.transactionID
  const { ends }: Watched = req.payload.db as Watched
  // Where there are no transactions, Payload leaves a promise of null behind.
  if (!id || ends === undefined) return end(true)
  ends.set(id, [...(ends.get(id) ?? []), end])
}

/** Makes an adapter run the callbacks that wait for the end of a transaction. */
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
          msg: 'The follow-up of a change failed; the next start completes it',
        })
      })
    }
  }
  // Both begin at once, before the first await: from here on the caller no longer belongs to the transaction.
  db.commitTransaction = async (id: Parameters<typeof commit>[0] | undefined) => {
    if (id === undefined) throw new Error('A part of this change failed, so the whole change was undone.')
    try {
      await commit.call(db, id)
    } catch (error) {
      // When it is unknown whether the change was kept, both its new files and the replaced ones stay until the
      // clean-up.
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
