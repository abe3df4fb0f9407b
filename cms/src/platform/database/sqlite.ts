import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'

import { keepRoom } from '#platform/storage/keep-room.ts'

import { mayOpen } from './may-open.ts'
import { migrate, type Migration } from './migrate.ts'
import { indexParents } from './parent-indexes.ts'
import { openQueued } from './sqlite-client.ts'
import { useTransactions } from './sqlite-sessions.ts'

type Embedded = {
  /** `file:` and a path. */
  url: string
  migrations: Migration[]
}

/**
 * The embedded database. Every environment gets its tables from the committed migrations, never by push: a file made in
 * development opens in production.
 */
export const sqlite = ({ url, migrations }: Embedded): ReturnType<typeof sqliteAdapter> => {
  const adapter = sqliteAdapter({
    afterSchemaInit: [indexParents],
    client: { url },
    idType: 'uuid',
    push: false,
  })
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      const connect = db.connect?.bind(db)
      const destroy = db.destroy?.bind(db)
      db.connect = async (options) => {
        await mayOpen({ url, migrations })
        const client = await openQueued(url, (message) => args.payload.logger.error(message))
        // Payload and Drizzle use only the part of libsql's client that this one offers.
        db.client = client as unknown as SQLiteAdapter['client']
        await connect?.(options)
        await migrate({ db, migrations })
        await keepRoom(client, args.payload.logger)
      }
      db.destroy = async () => {
        await destroy?.()
        db.client.close()
      }
      useTransactions(db)
      return db
    },
  }
}
