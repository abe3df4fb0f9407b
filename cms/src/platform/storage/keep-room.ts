import type { Payload } from 'payload'

import type { QueuedClient } from '#platform/database/sqlite-client.ts'
import { apart } from '#platform/database/transaction-scope.ts'

import { faultOf } from './fault.rules.ts'

/** What a full disk leaves an embedded database to go on with: room for thousands of log-ins and other small changes. */
const bytes = 6 * 1024 ** 2

const statements = [
  'CREATE TABLE room_to_keep (bytes BLOB)',
  `INSERT INTO room_to_keep VALUES (zeroblob(${bytes}))`,
  'DROP TABLE room_to_keep',
]

/**
 * Makes the database file, and the journal beside it, larger than they need to be: SQLite uses that room again, and so
 * people can log in and put things away when nothing else on the disk can grow any more.
 */
export const keepRoom = (client: QueuedClient, log: Pick<Payload['logger'], 'warn'>): Promise<void> =>
  apart(async () => {
    const transaction = await client.transaction()
    try {
      for (const statement of statements) await transaction.execute(statement)
      await transaction.commit()
    } catch (error) {
      await transaction.rollback().catch(() => undefined)
      const { code }: { code?: unknown } = Object(error)
      // Another program that writes just now keeps the same room.
      if (String(code).startsWith('SQLITE_BUSY')) return
      const fault = faultOf(error)
      if (fault === null) throw error
      if (fault === 'full') log.warn('The disk is too full to keep room in the database for log-ins.')
      // The log says what to do about the disk, once.
      else log.warn({ err: error, msg: 'No room could be kept in the database for log-ins.' })
    }
  })
