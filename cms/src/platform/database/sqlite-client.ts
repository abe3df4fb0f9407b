import type { Client } from '@libsql/client'

import { letOthersIn } from './let-others-in.ts'
import { busy, isReading, openReader, openWriter, type Rows, type Statement } from './sqlite-connections.ts'
import { beginTransaction, type Transaction } from './sqlite-transaction.ts'
import { checkOutside } from './transaction-scope.ts'
import { createTurns } from './turns.ts'

/** How long a change waits for others of this program, in milliseconds. */
const patience = 15_000

/** What Payload and Drizzle need of a client. */
export type QueuedClient = Pick<Client, 'close' | 'execute'> & {
  readonly transaction: () => Promise<Transaction>
}

/**
 * A database file for one program that makes one change at a time. Libsql's own client gives its connection away to a
 * transaction, and goes on with a new one that has none of its settings. Here are two, for good: all that writes waits
 * its turn for the one; what reads goes on beside it with the other, and sees what was committed.
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
    // Not an async function: whoever calls this belongs to the transaction from here on.
    transaction: () => Promise.resolve(beginTransaction({ reader, takeTurn: turns.take, warn, writer })),
  }
}
