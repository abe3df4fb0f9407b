import { setTimeout as wait } from 'node:timers/promises'

import type { InValue } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

import type { Searcher } from './whole-database-search.rules.ts'

type Client = SQLiteAdapter['client']

const isSqlite = (db: unknown): db is SQLiteAdapter =>
  typeof db === 'object' && db !== null && 'client' in db && 'drizzle' in db

const clientOf = ({ db }: Payload): Client => {
  if (!isSqlite(db)) throw new Error('This is not an SQLite database')
  return db.client
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

const valuesOf = async (client: Client, question: string, column: string): Promise<readonly string[]> =>
  (await client.execute(question)).rows.map((row) => textOf(row[column]))

/** Goes through the rows of all tables that hold a text in any column. */
const eachRowWith: Searcher['eachRowWith'] = async (payload, needle, each) => {
  const client = clientOf(payload)
  const tables = await valuesOf(
    client,
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
    'name',
  )
  for (const table of tables) {
    const columns = await valuesOf(client, `PRAGMA table_info(${quoted(table)})`, 'name')
    const where = columns.map((column) => `instr(lower(${quoted(column)}), ?1) > 0`).join(' OR ')
    const { rows } = await client.execute({
      args: [needle.toLowerCase()],
      sql: `SELECT rowid AS "_rowid", * FROM ${quoted(table)} WHERE ${where}`,
    })
    for (const { _rowid: rowid, ...row } of rows) {
      const next = await each({ id: textOf(row['id'] ?? rowid), row, table })
      if (next !== null) await update(client, { before: row, next, rowid, table })
    }
  }
}

type Update = {
  readonly before: Readonly<Record<string, unknown>>
  readonly next: Readonly<Record<string, unknown>>
  readonly rowid: unknown
  readonly table: string
}

const update = async (client: Client, { before, next, rowid, table }: Update): Promise<void> => {
  const changed = Object.keys(next).filter((column) => next[column] !== before[column])
  if (changed.length === 0) return
  const sets = changed.map((column) => `${quoted(column)} = ?`).join(', ')
  await client.execute({
    // The rows came from the same database.
    args: [...changed.map((column) => next[column]), rowid] as InValue[],
    sql: `UPDATE ${quoted(table)} SET ${sets} WHERE rowid = ?`,
  })
}

const attempts = 20

/** Rewrites the file and empties the log beside it; waits for readers. */
const forgetDeleted: Searcher['forgetDeleted'] = async (payload) => {
  const client = clientOf(payload)
  await client.execute('VACUUM')
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { rows } = await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    if (Number(rows[0]?.['busy'] ?? 0) === 0) return
    await wait(250)
  }
  throw new Error('Another program keeps the log of the database open. Stop it, and erase once more.')
}

export const searchSqlite: Searcher = { eachRowWith, forgetDeleted }
