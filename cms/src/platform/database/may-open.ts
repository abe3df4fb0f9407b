import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'

import { createClient, type Client } from '@libsql/client'

import { CannotStart } from '#platform/storage/cannot-start.ts'
import { adviceOn, faultOf, type Fault } from '#platform/storage/fault.rules.ts'
import { probe, sceneOf } from '#platform/storage/probe.ts'

import type { Migration } from './migrate.ts'
import { newerDatabase } from './newer.rules.ts'

type Embedded = { readonly url: string; readonly migrations: readonly Migration[] }

/**
 * Checked before Payload opens the file, because Payload logs a page of stack instead of one line: throws CannotStart
 * for a file that is damaged, can't be written, or was written by a newer program.
 */
export const mayOpen = async ({ url, migrations }: Embedded): Promise<void> => {
  const file = path.resolve(url.slice('file:'.length))
  const fault = await within(file, async () => {
    mkdirSync(path.dirname(file), { recursive: true })
    if (!existsSync(file)) return
    const client = createClient({ url })
    try {
      await lookInto(client, migrations)
    } finally {
      client.close()
    }
  })
  if (fault !== null) throw new CannotStart(adviceOn(fault, sceneOf(file)))
}

const lookInto = async (client: Client, migrations: readonly Migration[]): Promise<void> => {
  const tables = await client.execute(`SELECT 1 FROM sqlite_master WHERE name = 'payload_migrations'`)
  await client.execute('BEGIN IMMEDIATE')
  await client.execute('ROLLBACK')
  if (tables.rows.length === 0) return
  const { rows } = await client.execute('SELECT name FROM payload_migrations')
  const newer = newerDatabase({
    done: rows.flatMap(({ name }) => (typeof name === 'string' ? [name] : [])),
    known: migrations.map(({ name }) => name),
  })
  if (newer !== null) throw new CannotStart(newer)
}

const within = async (file: string, look: () => Promise<void>): Promise<Fault | null> => {
  try {
    await look()
    return null
  } catch (error) {
    if (error instanceof CannotStart) throw error
    const isBusy = error instanceof Error && /SQLITE_BUSY/.test(error.message)
    // Another program is writing just now: the file is fine, and the opening itself waits.
    if (isBusy) return null
    const told = faultOf(error)
    if (told === 'damaged') return told
    // SQLite can’t say why it could not open a file; a test write beside the file does.
    const found = await probe(path.dirname(file)).catch(() => null)
    return found ?? told ?? rethrow(error)
  }
}

const rethrow = (error: unknown): never => {
  throw error
}
