import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { startCms, type Cms } from '../../../tests/kit.ts'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())

test('each column that refers to another table is the first of an index, in the schema that migrations made', async ({
  skip,
}) => {
  const { db } = cms.payload
  skip(db.name !== 'sqlite', 'MongoDB has no tables')
  const { client } = db as unknown as SQLiteAdapter
  const columns = async (sql: string, column: string) =>
    (await client.execute(sql)).rows.flatMap((row) => {
      const value = row[column]
      return typeof value === 'string' ? value : []
    })

  const tables = await columns(`SELECT name FROM sqlite_master WHERE type = 'table'`, 'name')
  const unindexed: string[] = []
  for (const table of tables) {
    const keys = await columns(`SELECT "from" FROM pragma_foreign_key_list('${table}')`, 'from')
    const firsts = await columns(
      `SELECT info.name FROM pragma_index_list('${table}') AS list, pragma_index_info(list.name) AS info WHERE info.seqno = 0`,
      'name',
    )
    unindexed.push(...keys.filter((key) => !firsts.includes(key)).map((key) => `${table}.${key}`))
  }
  expect(tables.length).toBeGreaterThan(100)
  expect(unindexed).toEqual([])
})
