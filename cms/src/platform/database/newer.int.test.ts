import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { BasePayload, buildConfig } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { migrations } from '#migrations/index.ts'

import type { Migration } from './migrate.ts'
import { mongo } from './mongo.ts'
import { newerDatabase } from './newer.rules.ts'
import { sqlite } from './sqlite.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'welkom-newer-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const given = process.env['DATABASE_URL'] ?? ''

const databaseOf = (known: Migration[]) => {
  if (!given.startsWith('mongodb')) return sqlite({ migrations: known, url: `file:${folder}/test.db` })
  return mongo({
    migrations: known,
    production: true,
    url: Object.assign(new URL(given), { pathname: `/${path.basename(folder)}` }).href,
  })
}

/** Starts a program that knows these migrations, and stops it. */
const start = async (known: Migration[]): Promise<void> => {
  const logger = { options: { level: 'silent' } }
  const secret = 'only for these tests, which log in nobody'
  const config = await buildConfig({
    collections: [],
    db: databaseOf(known),
    logger,
    secret,
    telemetry: false,
  })
  const payload = await new BasePayload().init({ config, disableOnInit: true })
  await payload.destroy()
}

const later: Migration = { name: '20991231_235959', up: () => Promise.resolve() }

test('an older program refuses a newer database and says which version it needs', async () => {
  await start(migrations)
  await start([...migrations, later])
  const refused: unknown = await start(migrations).catch((error: unknown) => error)
  expect(refused).toMatchObject({
    message: newerDatabase({ done: [later.name], known: migrations.map(({ name }) => name) }),
    name: 'CannotStart',
  })
  expect(String(refused)).toMatch(
    /it needs the version of 2099-12-31 or later, with migration 20991231_235959; /,
  )
  await start([...migrations, later])
})

test('the mark that a development program leaves among the migrations is not a migration', () => {
  expect(newerDatabase({ done: ['dev', '20260101_000000'], known: ['20260101_000000'] })).toBeNull()
})
