import { sqliteAdapter } from '@payloadcms/db-sqlite'

import { keepRoom } from '#platform/storage/keep-room.ts'

import { mayOpen } from './may-open.ts'
import { migrate, type Migration } from './migrate.ts'
import { indexParents } from './parent-indexes.ts'

type Embedded = {
  /** `file:` and a path. */
  url: string
  migrations: Migration[]
}

/**
 * The embedded database. Every environment gets its tables from the committed migrations, never by push: one
 * way to a schema, and a file made in development opens in production.
 */
export const sqlite = ({ url, migrations }: Embedded): ReturnType<typeof sqliteAdapter> => {
  const adapter = sqliteAdapter({
    afterSchemaInit: [indexParents],
    client: { url },
    idType: 'uuid',
    wal: true,
    busyTimeout: 5000,
    push: false,
    // No transactionOptions: libsql opens a new connection after a transaction, without busy_timeout.
  })
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      const connect = db.connect?.bind(db)
      db.connect = async (options) => {
        await mayOpen({ url, migrations })
        await connect?.(options)
        // What is deleted is written over at once, and not whenever the room is needed.
        await db.client.execute('PRAGMA secure_delete = ON')
        await migrate({ db, migrations })
        await keepRoom(db.client, args.payload.logger)
      }
      return db
    },
  }
}
