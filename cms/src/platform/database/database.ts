import type { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import { migrations } from '#migrations/index.ts'
import { keepToOwner, writeForOwnerOnly } from '#platform/owner-only.ts'

import { mongo } from './mongo.ts'
import { sqlite } from './sqlite.ts'
import { watchEnds } from './whole.ts'

type Choice = {
  /** `mongodb://…`, `mongodb+srv://…`, `file:…`, or nothing for the embedded file. */
  databaseUrl: string | undefined
  /** The folder of the embedded file when no URL is given. */
  dataDir: string
  /** In production MongoDB has to be a replica set. */
  production: boolean
}

type Adapter = ReturnType<typeof mongooseAdapter> | ReturnType<typeof sqliteAdapter>

/** Chooses the database behind Payload; no other file knows which one it is. */
export const chooseDatabase = (choice: Choice): Adapter => watched(adapterFor(choice))

const adapterFor = ({ databaseUrl = '', dataDir, production }: Choice): Adapter => {
  if (/^mongodb(\+srv)?:\/\//.test(databaseUrl))
    return ownersAlone(mongo({ url: databaseUrl, migrations, production }), [dataDir])
  const url = databaseUrl === '' ? `file:${dataDir}/welkom-hier.db` : databaseUrl
  if (url.startsWith('file:')) {
    const file = url.slice('file:'.length)
    return ownersAlone(sqlite({ url, migrations }), [dataDir, file, `${file}-wal`, `${file}-shm`])
  }
  throw new Error(
    'DATABASE_URL must start with mongodb://, mongodb+srv:// or file: (or be left out for SQLite)',
  )
}

/**
 * Every opener of the database, the running program or a command, first takes the files beside it away from other
 * users.
 */
const ownersAlone = <Db extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<Db>,
  places: readonly string[],
): DatabaseAdapterObj<Db> => ({
  ...adapter,
  init: (args) => {
    const db = adapter.init(args)
    const connect = db.connect?.bind(db)
    db.connect = async (options) => {
      writeForOwnerOnly()
      const left = await keepToOwner(places)
      if (left.length > 0)
        args.payload.logger.warn(
          `Others can read ${left.length} files that belong to another user, such as ${left[0]}`,
        )
      await connect?.(options)
    }
    return db
  },
})

/** On both databases: runs the follow-ups of a change once it is certain whether the change is kept. */
const watched = (adapter: Adapter): Adapter => {
  const init: Adapter['init'] = (args) => {
    const db = adapter.init(args)
    watchEnds(db)
    return db
  }
  return { ...adapter, init } as Adapter
}
