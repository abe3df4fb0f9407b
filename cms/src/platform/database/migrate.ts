import { sql, type MigrateUpArgs, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'

import { apart } from './transaction-scope.ts'

export type Migration = { name: string; up: (args: MigrateUpArgs) => Promise<void> }

type Parts = { db: SQLiteAdapter; migrations: Migration[] }
type Drizzle = Pick<SQLiteAdapter['drizzle'], 'all' | 'run'>

/**
 * Runs the migrations that have not run yet, all or none: after a crash halfway the file is as it was before. Payload's
 * own `migrate` works outside a transaction, asks questions on a terminal and ends the process.
 */
export const migrate = async ({ db, migrations }: Parts): Promise<void> => {
  if ((await waiting(db.drizzle, migrations)).length === 0) return
  // SQLite ignores this pragma inside a transaction, and rebuilding a table would delete the rows that refer to it.
  await db.client.execute('PRAGMA foreign_keys = OFF')
  try {
    await apart(() => runWaiting({ db, migrations }))
  } finally {
    await db.client.execute('PRAGMA foreign_keys = ON')
  }
}

const runWaiting = async ({ db, migrations }: Parts): Promise<void> => {
  const req = await createLocalReq({}, db.payload)
  await initTransaction(req)
  try {
    const transaction = db.sessions[String(await req.transactionID)]?.db as Drizzle | undefined
    if (transaction === undefined) throw new Error('A transaction could not begin')
    // Any statement other than a SELECT takes the lock.
    await transaction.run(sql`PRAGMA user_version`).catch((error: Error) => {
      throw error.cause ?? error
    })
    // The list is read again under the lock: another process may have migrated first.
    for (const migration of await waiting(transaction, migrations))
      await run({ db, migration, req, transaction })
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

type Run = {
  readonly db: SQLiteAdapter
  readonly migration: Migration
  readonly req: PayloadRequest
  readonly transaction: Drizzle
}

const run = async ({ db, migration, req, transaction }: Run): Promise<void> => {
  const { payload } = db
  try {
    await migration.up({ db: transaction as MigrateUpArgs['db'], payload, req })
    await db.create({ collection: 'payload-migrations', data: { name: migration.name, batch: 1 }, req })
  } catch (error) {
    throw new Error(`Migration ${migration.name} failed; the database is as it was before.`, { cause: error })
  }
  payload.logger.info(`Migrated: ${migration.name}`)
}

const waiting = async (drizzle: Drizzle, migrations: Migration[]): Promise<Migration[]> => {
  const tables = await drizzle.all(sql`SELECT 1 FROM sqlite_master WHERE name = 'payload_migrations'`)
  if (tables.length === 0) return migrations
  const done = await drizzle.all<{ name: string }>(sql`SELECT name FROM payload_migrations`)
  const names = new Set(done.map(({ name }) => name))
  return migrations.filter(({ name }) => !names.has(name))
}
