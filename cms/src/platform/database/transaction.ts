import type { PayloadRequest } from 'payload'

import { decideFromHere } from './hold.ts'

/** Whether the present writes of a request are kept, or undone, together with writes that it has begun before. */
export const isWithinTransaction = async ({ transactionID }: PayloadRequest): Promise<boolean> =>
  // Where there are no transactions, Payload leaves a promise of null behind.
  Boolean(await transactionID)

/**
 * Does independent work, such as counting a wrong password, before a change begins. The transaction of the change is
 * begun again afterwards: it would not see that work, and on SQLite the two would wait for each other. Only for hooks
 * that run before the first write.
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
