import { copyFileSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { createClient } from '@libsql/client'
import { sql } from '@payloadcms/db-sqlite'
import { BasePayload, buildConfig } from 'payload'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { migrations } from '#migrations/index.ts'

import { chooseDatabase } from './database.ts'
import type { Migration } from './migrate.ts'
import { sqlite } from './sqlite.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'welkom-database-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const open = async (db: ReturnType<typeof chooseDatabase>) => {
  const secret = 'only for these tests, which log in nobody'
  const config = await buildConfig({
    db,
    secret,
    telemetry: false,
    collections: [],
    logger: { options: { level: 'silent' } },
  })
  return new BasePayload().init({ config, disableOnInit: true })
}

const refusalOf = async (db: ReturnType<typeof chooseDatabase>): Promise<string> => {
  const error: unknown = await open(db).catch((reason: unknown) => reason)
  const { name, text } =
    error instanceof Error ? { name: error.name, text: error.message } : { name: 'none', text: '' }
  expect(name).toBe('CannotStart')
  expect(text).not.toContain('\n')
  return text
}

const tables = async () => {
  const client = createClient({ url: `file:${folder}/test.db` })
  const { rows } = await client.execute(`SELECT name FROM sqlite_master WHERE type = 'table'`)
  client.close()
  return rows.map(({ name }) => name)
}

const half: Migration = {
  name: 'half',
  up: async ({ db }) => {
    await db.run(sql`CREATE TABLE half (id text)`)
    throw new Error('the power went')
  },
}

test('a migration that breaks off leaves nothing behind, and the next start runs it again', async () => {
  const url = `file:${folder}/test.db`
  await open(sqlite({ url, migrations }))
  const before = await tables()
  await expect(open(sqlite({ url, migrations: [...migrations, half] }))).rejects.toThrow(
    'Migration half failed',
  )
  expect(await tables()).toEqual(before)
  const whole: Migration = {
    name: 'half',
    up: async ({ db }) => void (await db.run(sql`CREATE TABLE half (id text)`)),
  }
  await open(sqlite({ url, migrations: [...migrations, whole] }))
  expect(await tables()).toContain('half')
})

test('a file that another program holds is reported as locked, after a wait', async () => {
  const url = `file:${folder}/test.db`
  await open(sqlite({ url, migrations: [] }))
  const other = createClient({ url })
  await other.execute('BEGIN IMMEDIATE')
  const began = performance.now()
  await expect(open(sqlite({ url, migrations }))).rejects.toThrow('database is locked')
  expect(performance.now() - began).toBeGreaterThan(4500)
  await other.execute('ROLLBACK')
  other.close()
  await open(sqlite({ url, migrations }))
})

test('a MongoDB that does not answer is named in one line, without its password', async () => {
  const db = chooseDatabase({
    databaseUrl: 'mongodb://eva:s3cret@127.0.0.1:9/welkom?replicaSet=rs0',
    dataDir: folder,
    production: true,
  })
  const reason: unknown = await open(db).catch((error: unknown) => error)
  expect(reason).toBeInstanceOf(Error)
  expect(String(reason)).toMatch(
    /^CannotStart: MongoDB at 127\.0\.0\.1:9 can't be reached \(.*\)\. Start it, or correct DATABASE_URL\.$/,
  )
  expect(String(reason)).not.toContain('s3cret')
})

test.each([
  ['mongodb://db/welkom', 'names no replica set'],
  ['postgres://db/welkom', 'DATABASE_URL must start with'],
])('%s is refused in production', (databaseUrl, message) => {
  expect(() => chooseDatabase({ databaseUrl, dataDir: folder, production: true })).toThrow(message)
})

test('a damaged file is named in one line, with what to do', async () => {
  writeFileSync(`${folder}/test.db`, 'no database '.repeat(2000))
  const refused = await refusalOf(sqlite({ url: `file:${folder}/test.db`, migrations }))
  expect(refused).toMatch(/test\.db is damaged\. .*npm run restore -- FILE --replace/)
})

test('a file that was cut short is named in one line too', async () => {
  const url = `file:${folder}/test.db`
  await open(sqlite({ url, migrations }))
  const client = createClient({ url })
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  client.close()
  // As after an incomplete copy: without the journal, which holds all data as long as a program has the file open.
  copyFileSync(`${folder}/test.db`, `${folder}/cut.db`)
  truncateSync(`${folder}/cut.db`, statSync(`${folder}/cut.db`).size / 2)
  expect(await refusalOf(sqlite({ url: `file:${folder}/cut.db`, migrations }))).toContain(
    'cut.db is damaged.',
  )
})
