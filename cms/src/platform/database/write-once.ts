import type { PayloadRequest } from 'payload'

import { doneOnce } from './again.ts'
import { duplicateKey } from './mongo.rules.ts'
import { isWithinTransaction } from './transaction.ts'
import { tellTrouble } from './trouble.ts'

type Once<Row> = {
  /** Looks for the row by its unique key. */
  readonly find: () => Promise<Row | null>
  /** Makes the row; the database refuses it when another row has the key. */
  readonly make: () => Promise<Row>
}

type Written<Row> = {
  /** Whether this call made it. */
  readonly isNew: boolean
  readonly row: Row
}

/**
 * The row with a unique key, made now when it is missing: of many callers at once one makes it, and all get it. On
 * MongoDB a caller that loses within a transaction can't read the winner's row: the duplicate key has ended the
 * transaction, which did not see that row either. The whole change is then tried again, and finds it.
 */
export const writeOnce = async <Row>(req: PayloadRequest, once: Once<Row>): Promise<Written<Row>> => {
  if (await isWithinTransaction(req)) return written(once, req.payload.db.name === 'mongoose')
  // A loser may find no row yet: the winner's row is not committed.
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

/** MongoDB calls a conflict transient, and a duplicate key not; the transaction that met the duplicate is gone. */
class UndoneByDouble extends Error {
  override readonly name = 'UndoneByDouble'
  readonly errorLabels = ['TransientTransactionError']
  constructor(cause: unknown) {
    super('Another transaction wrote the same row at the same moment', { cause })
    tellTrouble(this)
  }
}

/** Payload turns a duplicate key into a validation error of the form. */
const isDouble = (error: unknown): boolean => {
  const { code, name }: { code?: unknown; name?: unknown } = Object(error)
  return code === duplicateKey || name === 'ValidationError'
}
