import type {} from '@payloadcms/db-mongodb'

import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { tellTrouble } from './trouble.ts'

/** Kept on the adapter itself: Next makes a copy of this file for each bundle, and all copies share one adapter. */
export type Held = {
  readonly holdWriter?: (transaction: number | string) => Promise<void>
}

/**
 * Orders the change of a request before or after all others from here on: its reads stay true until it has written. On
 * SQLite it takes the writer now, and reads the last committed state. MongoDB does this by itself for the records that
 * a change writes, and undoes all changes but one; `holdStill` covers the records that a change only reads.
 */
export const decideFromHere = async (req: PayloadRequest): Promise<void> => {
  const id = await req.transactionID
  const { holdWriter }: Held = req.payload.db as Held
  if (id) await holdWriter?.(id)
}

/**
 * The label of MongoDB's driver for a change that may be made again, so that callers recognise it on SQLite as well.
 */
const mayBeginAgain = { errorLabels: ['TransientTransactionError'] }

/** Undoes the change of a request because its reads are outdated; the change is made again from its beginning. */
export const beginAgain = (): never => {
  const error = Object.assign(
    new Error('Another change has written the records that this change has read.'),
    mayBeginAgain,
  )
  tellTrouble(error)
  throw error
}

type Records = {
  readonly collection: CollectionSlug
  readonly where: Where
}

/**
 * Keeps records unchanged until the change of a request has ended, for a rule that reads them and then allows a write
 * elsewhere. On MongoDB a concurrent change of such a record ends in a conflict, after which one of the two is made
 * again.
 */
export const holdStill = async (req: PayloadRequest, { collection, where }: Records): Promise<void> => {
  const { payload } = req
  if (payload.db.name !== 'mongoose') return decideFromHere(req)
  const session = payload.db.sessions[String(await req.transactionID)]
  const model = payload.db.collections[collection]
  if (session === undefined || model === undefined) return
  const query = await model.buildQuery({ payload, where })
  // Mongoose keeps this number in each record for this purpose; no other code reads it.
  const holding = model.updateMany(query, { $inc: { __v: 1 } }, { session, timestamps: false })
  await holding.catch((error: unknown) => {
    // A caller that tries again lets the other holders of the same records have their turn first.
    if (error instanceof Error) Object.assign(error, { over: collection })
    tellTrouble(error)
    throw error
  })
}
