import type { PayloadRequest } from 'payload'

import { doneOnce } from './again.ts'
import { duplicateKey } from './mongo.rules.ts'
import { isWithinTransaction } from './transaction.ts'
import { tellTrouble } from './trouble.ts'

interface Once<Row> {
  /** Looks for the row by its unique key. */
  readonly find: () => Promise<Row | null>
  /** Makes the row, which the database refuses when another one has the key. */
  readonly make: () => Promise<Row>
}

interface Written<Row> {
  /** Whether this call made it. */
  readonly isNew: boolean
  readonly row: Row
}

/**
 * The row with a unique key, made now when there is none: of many who ask for it at once one makes it, and all get it.
 * Whoever loses within a transaction on MongoDB can't look for the row of the winner: the double has ended the
 * transaction, which did not see that row either. The whole is then tried again, and finds it.
 */
export const writeOnce = async <Row>(req: PayloadRequest, once: Once<Row>): Promise<Written<Row>> => {
  if (await isWithinTransaction(req)) return written(once, req.payload.db.name === 'mongoose')
  // Who loses may find nothing yet: the winner's row is not committed.
  return doneOnce(() => written(once, false))
}

const written = async <Row>({ find, make }: Once<Row>, isLostWithin: boolean): Promise<Written<Row>> => {
  const known = await find()
  if (known !== null) return { isNew: false, row: known }
  try {
    return { isNew: true, row: await make() }
  } catch (error) {
    if (isLostWithin) throw isDouble(error) ? new UndoneByDouble(error) : error
    const other = await find()
    if (other === null) throw error
    return { isNew: false, row: other }
  }
}

/** MongoDB calls a conflict transient, and a double not; what it was a double of is gone with the transaction. */
class UndoneByDouble extends Error {
  override readonly name = 'UndoneByDouble'
  readonly errorLabels = ['TransientTransactionError']
  constructor(cause: unknown) {
    super('Another one wrote the same row at the same moment', { cause })
    tellTrouble(this)
  }
}

/** Payload makes a mistake of the form out of a double. */
const isDouble = (error: unknown): boolean => {
  const { code, name }: { code?: unknown; name?: unknown } = Object(error)
  return code === duplicateKey || name === 'ValidationError'
}
