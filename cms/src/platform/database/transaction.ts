import type { PayloadRequest } from 'payload'

import { decideFromHere } from './hold.ts'

/** Whether what a request does now is kept, or undone, together with something that it has begun before. */
export const isWithinTransaction = async ({ transactionID }: PayloadRequest): Promise<boolean> =>
  // Where there are no transactions Payload leaves the promise of none behind.
  Boolean(await transactionID)

/**
 * Does something that stands on its own, such as counting a wrong password, before a change begins. The transaction of
 * the change is begun again afterwards: it would not see what was done, and on SQLite the two would wait for each other.
 * Only for hooks that run before anything was written.
 */
export const beforeTransaction = async <Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
): Promise<Result> => {
  const { db } = req.payload
  const begun = await req.transactionID
  if (!begun) return work()
  await db.rollbackTransaction(begun)
  const beginAgain = async (): Promise<void> => {
    const next = await db.beginTransaction()
    if (next === null) delete req.transactionID
    else req.transactionID = next
  }
  const result = await work().catch(async (error: unknown) => {
    await beginAgain()
    throw error
  })
  await beginAgain()
  await decideFromHere(req)
  return result
}
