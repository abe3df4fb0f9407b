import type {} from '@payloadcms/db-mongodb'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { tellTrouble } from './trouble.ts'

/** On the adapter itself: Next makes a copy of this file for each bundle, and all of them use one adapter. */
export interface Held {
  readonly holdWriter?: (transaction: number | string) => Promise<void>
}

/**
 * Has the change of a request come before or after all others from here on: what it reads is true until it has written.
 * On SQLite it takes the writer now, and reads what was committed last. MongoDB does so by itself with the records that
 * a change writes, and undoes all but one; for those that it only reads there is `holdStill`.
 */
export const decideFromHere = async (req: PayloadRequest): Promise<void> => {
  const id = await req.transactionID
  const { holdWriter }: Held = req.payload.db as Held
  if (id) await holdWriter?.(id)
}

/** What MongoDB's driver calls a change that may be made again, so that whoever does so knows it on SQLite as well. */
const mayBeginAgain = { errorLabels: ['TransientTransactionError'] }

/** Undoes the change of a request because what it has read is true no more; it is made again from its beginning. */
export const beginAgain = (): never => {
  const error = Object.assign(new Error('What this change has read was changed meanwhile.'), mayBeginAgain)
  tellTrouble(error)
  throw error
}

interface Records {
  readonly collection: CollectionSlug
  readonly where: Where
}

/**
 * Keeps records as they are until the change of a request has ended, for a rule that reads them and then lets something
 * else be written. On MongoDB a change of one of them meanwhile ends in a conflict, after which one of the two is made again.
 */
export const holdStill = async (req: PayloadRequest, { collection, where }: Records): Promise<void> => {
  const { payload } = req
  if (payload.db.name !== 'mongoose') return decideFromHere(req)
  const session = payload.db.sessions[String(await req.transactionID)]
  const model = payload.db.collections[collection]
  if (session === undefined || model === undefined) return
  const query = await model.buildQuery({ payload, where })
  // The number that Mongoose keeps in each record for this; nobody else looks at it.
  const holding = model.updateMany(query, { $inc: { __v: 1 } }, { session, timestamps: false })
  await holding.catch((error: unknown) => {
    // Whoever tries again lets the others that hold the same have their turn.
    if (error instanceof Error) Object.assign(error, { over: collection })
    tellTrouble(error)
    throw error
  })
}
