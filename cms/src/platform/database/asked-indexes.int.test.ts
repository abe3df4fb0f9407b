import type {} from '@payloadcms/db-mongodb'

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { startCms, type Cms } from '../../../tests/kit.ts'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())

/** Fields by which the site and the lists of the admin search and sort, in collections with thousands of records. */
const asked: readonly (readonly [CollectionSlug, ...string[]])[] = [
  ['festivals', 'slug', 'startsAt', 'endsAt', 'createdAt', 'updatedAt', '_status', 'kind', 'eventStatus'],
  ['festivals', 'organisation', 'owner', 'previousEdition', 'venue.province', 'venue.municipality'],
  ['organisations', 'slug', 'updatedAt', '_status', 'municipality', 'province'],
  ['stories', 'slug', 'createdAt', 'updatedAt', '_status'],
  ['testimonials', 'festival', 'createdAt', 'updatedAt', '_status'],
  ['media', 'filename', 'createdAt', 'updatedAt'],
  ['file-uses', 'by', 'media'],
  ['redirects', 'from'],
  ['tombstones', 'key'],
  ['subscribers', 'email', 'createdAt', 'newsletter', 'locale'],
  ['follows', 'subscriber', 'target', 'state'],
  ['consents', 'subscriber', 'at'],
  ['deliveries', 'createdAt'],
  ['reviews', 'festival', 'state', 'submittedAt'],
  ['reports', 'festival', 'state'],
]

const inMongo = async (collection: CollectionSlug): Promise<readonly string[]> => {
  const found = await cms.payload.db.collections[collection]?.collection.indexes()
  return (found ?? []).flatMap(({ key }) => Object.keys(key)[0] ?? [])
}

const snake = (text: string): string =>
  text.replaceAll(/[.-]/g, '_').replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const inSqlite = async (collection: CollectionSlug): Promise<readonly string[]> => {
  const { client } = cms.payload.db as unknown as SQLiteAdapter
  const { rows } = await client.execute(
    `SELECT info.name FROM pragma_index_list('${snake(collection)}') AS list, pragma_index_info(list.name) AS info WHERE info.seqno = 0`,
  )
  return rows.flatMap(({ name }) => (typeof name === 'string' ? name : []))
}

const each = asked.map(([collection, ...fields]) => ({ collection, fields }))

test.each(each)(
  'queries of $collection are answered and sorted by an index',
  async ({ collection, fields }) => {
    const isMongo = cms.payload.db.name === 'mongoose'
    const firsts = isMongo ? await inMongo(collection) : await inSqlite(collection)
    const missing = fields.filter((field) => {
      const name = isMongo ? field : snake(field)
      return !firsts.includes(name) && !firsts.includes(`${name}_id`)
    })
    expect(missing).toEqual([])
  },
)
