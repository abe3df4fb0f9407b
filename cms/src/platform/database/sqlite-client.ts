import type { Client } from '@libsql/client'

import { letOthersIn } from './let-others-in.ts'
import { busy, isReading, openReader, openWriter, type Rows, type Statement } from './sqlite-connections.ts'
import { beginTransaction, type Transaction } from './sqlite-transaction.ts'
import { checkOutside } from './transaction-scope.ts'
import { createTurns } from './turns.ts'

/** The longest wait of a change for other changes of this program, in milliseconds. */
const patience = 15_000

/** The part of libsql's client that Payload and Drizzle use. */
export type QueuedClient = Pick<Client, 'close' | 'execute'> & {
  readonly transaction: () => Promise<Transaction>
}

/**
 * A database file for one program that makes one change at a time. Libsql's own client gives its connection to a
 * transaction, and continues with a new connection that has none of its settings. Here two connections stay open: all
 * writes take turns on one; reads run beside them on the other, and see committed data.
 */
export const openQueued = async (url: string, warn: (message: string) => void): Promise<QueuedClient> => {
  const [writer, reader] = [await openWriter(url), await openReader(url)]
  const turns = createTurns({ patience, tooLong: busy })

  const alone = async (statement: Statement): Promise<Rows> => {
    checkOutside()
    await letOthersIn()
    const release = await turns.take()
    try {
      return await writer.insist(statement)
    } finally {
      release()
    }
  }
  return {
    close: () => {
      reader.close()
      writer.close()
    },
    execute: (statement: Statement) => (isReading(statement) ? reader.execute(statement) : alone(statement)),
    // Not an async function: from here on, the caller belongs to the transaction.
    transaction: () => Promise.resolve(beginTransaction({ reader, takeTurn: turns.take, warn, writer })),
  }
}
