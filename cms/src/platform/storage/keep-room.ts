import type { Client } from '@libsql/client'
import type { Payload } from 'payload'

import { faultOf } from './fault.rules.ts'

/** What a full disk leaves an embedded database to go on with: room for thousands of log-ins and other small changes. */
const bytes = 6 * 1024 ** 2

const statements = `
  BEGIN IMMEDIATE;
  CREATE TABLE room_to_keep (bytes BLOB);
  INSERT INTO room_to_keep VALUES (zeroblob(${bytes}));
  DROP TABLE room_to_keep;
  COMMIT;`

/**
 * Makes the database file, and the journal beside it, larger than they need to be: SQLite uses that room again, and so
 * people can log in and put things away when nothing else on the disk can grow any more.
 */
export const keepRoom = async (
  client: Pick<Client, 'execute' | 'executeMultiple'>,
  log: Pick<Payload['logger'], 'warn'>,
): Promise<void> => {
  try {
    await client.executeMultiple(statements)
  } catch (error) {
    await client.execute('ROLLBACK').catch(() => undefined)
    // Another program that writes just now keeps the same room.
    if (faultOf(error) !== null) log.warn('The disk is too full to keep room in the database for log-ins.')
  }
}
