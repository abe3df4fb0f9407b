import path from 'node:path'

import { createClient, type Client } from '@libsql/client'

import type {} from '@payloadcms/db-mongodb'

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import {
  RateLimiterMemory,
  RateLimiterMongo,
  RateLimiterSQLite,
  RLWrapperTimeouts,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible'

import type { Rate } from './limit.ts'
import { limitsName } from './limits-mongo.ts'

/** The longest wait of a request for a count. After it, and while the disk is full, this process counts in memory. */
const patience = 1000

/** Counts by one rate, shared by all processes of the CMS: in MongoDB, or in a file beside the embedded database. */
export const limiterOf = ({ db }: Payload, rate: Rate): RateLimiterAbstract => {
  // A client over its limit is refused without another query to the store.
  const options = { ...rate, inMemoryBlockOnConsumed: rate.points, keyPrefix: '', tableName: limitsName }
  const limiter = db.name === 'mongoose' ? inMongo(db, options) : inFile(db, options)
  const insuranceLimiter = new RateLimiterMemory({ ...rate, keyPrefix: '' })
  return new RLWrapperTimeouts({ insuranceLimiter, limiter, timeoutMs: patience })
}

type Options = Rate & { readonly keyPrefix: string; readonly tableName: string }

type Database = Payload['db']

const inMongo = ({ connection }: Database, options: Options): RateLimiterMongo =>
  new RateLimiterMongo({
    ...options,
    dbName: connection.name,
    disableIndexesCreation: true,
    storeClient: connection.getClient(),
  })

/** In a separate file: a count never waits for a write to the database, nor a write for a count. */
const inFile = (db: Database, options: Options): RateLimiterSQLite =>
  new RateLimiterSQLite({
    ...options,
    storeClient: inWords(clientOf(db)),
    storeType: 'better-sqlite3',
    tableCreated: true,
  })

const clients = new WeakMap<Database, Client>()

const clientOf = (db: Database): Client => {
  const known = clients.get(db) ?? createClient({ url: `file:${placeOf(db as unknown as SQLiteAdapter)}` })
  clients.set(db, known)
  return known
}

const placeOf = ({ clientConfig }: SQLiteAdapter): string =>
  path.join(path.dirname(path.resolve(clientConfig.url.slice('file:'.length))), 'limits.db')

/** Removes expired counts after this many counts. */
const countsBetweenTidying = 500

/** The limiter expects better-sqlite3; this adapts libsql to it. Each statement is whole by itself. */
const inWords = (client: Client) => {
  // A lost count does no harm, so no count waits until it is on the disk.
  const ready = client.executeMultiple(
    `PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA busy_timeout = ${patience};
     CREATE TABLE IF NOT EXISTS ${limitsName} (key TEXT PRIMARY KEY, points INTEGER NOT NULL, expire INTEGER)`,
  )
  ready.catch(() => undefined)
  let counts = 0
  const first = async (sql: string, args: (number | string)[]) => {
    await ready
    if (counts++ % countsBetweenTidying === 0)
      await client.execute({ args: [Date.now()], sql: `DELETE FROM ${limitsName} WHERE expire < ?` })
    return (await client.execute({ args, sql })).rows[0]
  }
  return {
    prepare: (sql: string) => ({ get: (...args: (number | string)[]) => first(sql, args) }),
    transaction: <Result>(work: () => Result): (() => Result) => work,
  }
}
