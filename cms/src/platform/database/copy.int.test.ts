import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { createClient } from '@libsql/client'
import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { startCms, type Cms } from '../../../tests/kit.ts'
import { databaseCopy } from './copy.ts'

let cms: Cms
let place: string
beforeAll(async () => {
  cms = await startCms()
  place = mkdtempSync(path.join(tmpdir(), 'welkom-copy-'))
})
afterAll(async () => {
  await cms.stop()
  rmSync(place, { force: true, recursive: true })
})

const here = (): string => process.env['DATABASE_URL'] ?? ''
const isMongo = (): boolean => here().startsWith('mongodb')
const elsewhere = (): string => {
  if (!isMongo()) return `file:${path.join(place, 'other.db')}`
  const url = new URL(here())
  url.pathname += '-copy'
  return url.href
}

/** All accounts as they are stored, in the order of their addresses. */
const accountsIn = async (url: string): Promise<unknown[]> => {
  if (isMongo()) {
    const client = new MongoClient(url)
    const found = await client.db().collection('users').find().sort({ email: 1 }).toArray()
    await client.close()
    return found
  }
  const client = createClient({ url })
  const { rows } = await client.execute('SELECT * FROM users ORDER BY email')
  client.close()
  return rows.map((row) => ({ ...row }))
}

/** Every index of every collection or table that holds documents, by its name, with its columns and uniqueness. */
const indexesIn = async (url: string): Promise<unknown[]> => {
  if (!isMongo()) {
    const client = createClient({ url })
    const { rows } = await client.execute(
      `SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'index' ORDER BY name`,
    )
    client.close()
    return rows.map((row) => ({ ...row }))
  }
  const client = new MongoClient(url)
  const names = (await client.db().listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name)
  const found: unknown[] = []
  for (const name of names.toSorted()) {
    const own = (await client.db().collection(name).indexes()).filter((index) => index.name !== '_id_')
    found.push(
      ...own.map(({ key, name: called, unique }) => ({ called, key, name, unique: unique === true })),
    )
  }
  await client.close()
  return found
}

const addDouble = async (url: string): Promise<void> => {
  if (isMongo()) {
    const client = new MongoClient(url)
    const users = client.db().collection('users')
    const { _id, ...account } = (await users.findOne()) ?? {}
    await users.insertOne(account).finally(() => void client.close())
    return
  }
  const client = createClient({ url })
  await client.execute('INSERT INTO users SELECT * FROM users LIMIT 1').finally(() => client.close())
}

const folder = (name: string): string => {
  mkdirSync(path.join(place, name))
  return path.join(place, name)
}

test('a copy that is made while others write is whole, and fills an empty database with the same data', async () => {
  const before = await accountsIn(here())
  const writing = cms.payload.update({
    collection: 'organisations',
    data: { website: 'https://example.org' },
    id: cms.content.organisations.delft,
    overrideAccess: true,
  })
  const copy = folder('copy')
  await databaseCopy({ databaseUrl: here(), dataDir: place }).writeTo(copy)
  await writing

  const other = databaseCopy({ databaseUrl: elsewhere(), dataDir: place })
  expect(await other.isEmpty()).toBe(true)
  await other.readFrom(copy)
  expect(await other.isEmpty()).toBe(false)
  const after = await accountsIn(elsewhere())
  expect(before.length).toBeGreaterThan(3)
  expect(after).toEqual(before)
  const indexes = await indexesIn(elsewhere())
  expect(indexes.length).toBeGreaterThan(100)
  expect(indexes).toEqual(await indexesIn(here()))
  await expect(addDouble(elsewhere())).rejects.toThrow(/E11000|UNIQUE/)

  await other.setAside(folder('aside'))
  expect(await other.isEmpty()).toBe(true)
})
