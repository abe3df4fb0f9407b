import type { MigrateUpArgs, SQLiteAdapter } from '@payloadcms/db-sqlite'
import { createLocalReq } from 'payload'

export type Migration = { name: string; up: (args: MigrateUpArgs) => Promise<void> }

/**
 * Runs the migrations that have not run yet, all or none: after a crash halfway the file is what it was before.
 * Payload's own `migrate` works outside a transaction, asks questions on a terminal and ends the process.
 */
export const migrate = async ({
  db,
  migrations,
}: {
  db: SQLiteAdapter
  migrations: Migration[]
}): Promise<void> => {
  if ((await waiting({ db, migrations })).length === 0) return
  // SQLite ignores this pragma inside a transaction, and rebuilding a table would delete the rows that refer to it.
  await db.client.execute('PRAGMA foreign_keys = OFF')
  try {
    await db.client.execute('BEGIN IMMEDIATE')
    // Asked again under the lock: a second process may have been first.
    for (const migration of await waiting({ db, migrations })) await run({ db, migration })
    await db.client.execute('COMMIT')
  } catch (error) {
    await db.client.execute('ROLLBACK').catch(() => undefined)
    throw error
  } finally {
    await db.client.execute('PRAGMA foreign_keys = ON')
  }
}

const run = async ({ db, migration }: { db: SQLiteAdapter; migration: Migration }) => {
  const { payload } = db
  const req = await createLocalReq({}, payload)
  try {
    await migration.up({ db: db.drizzle, payload, req })
    await db.create({ collection: 'payload-migrations', data: { name: migration.name, batch: 1 }, req })
  } catch (error) {
    throw new Error(`Migration ${migration.name} failed; the database is as it was before.`, { cause: error })
  }
  payload.logger.info(`Migrated: ${migration.name}`)
}

const waiting = async ({ db, migrations }: { db: SQLiteAdapter; migrations: Migration[] }) => {
  const tables = await db.client.execute(`SELECT 1 FROM sqlite_master WHERE name = 'payload_migrations'`)
  if (tables.rows.length === 0) return migrations
  const done = await db.client.execute('SELECT name FROM payload_migrations')
  const names = new Set(done.rows.map((row) => row['name']))
  return migrations.filter(({ name }) => !names.has(name))
}
