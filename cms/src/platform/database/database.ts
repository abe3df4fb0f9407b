import type { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { sqliteAdapter } from '@payloadcms/db-sqlite'

import { migrations } from '#migrations/index.ts'
import { mongo } from './mongo.ts'
import { sqlite } from './sqlite.ts'
import { watchEnds } from './whole.ts'

type Choice = {
  /** `mongodb://…`, `mongodb+srv://…`, `file:…`, or nothing for the embedded file. */
  databaseUrl: string | undefined
  /** Where the embedded file lives when no URL is given. */
  dataDir: string
  /** In production MongoDB has to be a replica set. */
  production: boolean
}

type Adapter = ReturnType<typeof mongooseAdapter> | ReturnType<typeof sqliteAdapter>

/** The one place that knows which database is behind Payload. */
export const chooseDatabase = (choice: Choice): Adapter => watched(adapterFor(choice))

const adapterFor = ({ databaseUrl = '', dataDir, production }: Choice): Adapter => {
  if (/^mongodb(\+srv)?:\/\//.test(databaseUrl)) return mongo({ url: databaseUrl, production })
  if (databaseUrl === '') return sqlite({ url: `file:${dataDir}/welkom-hier.db`, migrations })
  if (databaseUrl.startsWith('file:')) return sqlite({ url: databaseUrl, migrations })
  throw new Error(
    'DATABASE_URL must start with mongodb://, mongodb+srv:// or file: (or be left out for SQLite)',
  )
}

/** On either database: what belongs to a change is done once it is certain whether the change is kept. */
const watched = (adapter: Adapter): Adapter => {
  const init: Adapter['init'] = (args) => {
    const db = adapter.init(args)
    watchEnds(db)
    return db
  }
  return { ...adapter, init } as Adapter
}
