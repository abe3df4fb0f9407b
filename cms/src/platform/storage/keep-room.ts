import type { Payload } from 'payload'

import type { QueuedClient } from '#platform/database/sqlite-client.ts'
import { apart } from '#platform/database/transaction-scope.ts'

import { faultOf } from './fault.rules.ts'

/** The room inside an embedded database on a full disk: enough for thousands of log-ins and other small changes. */
const bytes = 6 * 1024 ** 2

const statements = [
  'CREATE TABLE room_to_keep (bytes BLOB)',
  `INSERT INTO room_to_keep VALUES (zeroblob(${bytes}))`,
  'DROP TABLE room_to_keep',
]

/**
 * Makes the database file, and the journal beside it, larger than necessary: SQLite reuses that room, and so people can
 * log in and delete data when no other file on the disk can grow.
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
      // Another program that writes just now makes the same room.
      if (String(code).startsWith('SQLITE_BUSY')) return
      const fault = faultOf(error)
      if (fault === null) throw error
      if (fault === 'full') log.warn('The disk is too full to keep room in the database for log-ins.')
      // The log says once what to do about the disk.
      else log.warn({ err: error, msg: 'No free room for log-ins could be made in the database.' })
    }
  })
