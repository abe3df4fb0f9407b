import { afterAll, beforeAll, expect, test } from 'vitest'

import { startCms, type Cms } from '../../../tests/kit.ts'

const isMongo = process.env['DATABASE_URL']?.startsWith('mongodb') === true

let cms: Cms

beforeAll(async () => {
  if (!isMongo) cms = await startCms()
})
afterAll(async () => {
  if (!isMongo) await cms.stop()
})

test.skipIf(isMongo)(
  'the embedded database keeps free room inside it for the time when its disk is full',
  async () => {
    const { client } = cms.payload.db as unknown as {
      readonly client: { execute: (sql: string) => Promise<{ rows: readonly Record<string, number>[] }> }
    }
    const [{ freelist_count: pages = 0 } = {}] = (await client.execute('PRAGMA freelist_count')).rows
    const [{ page_size: size = 0 } = {}] = (await client.execute('PRAGMA page_size')).rows
    expect(pages * size).toBeGreaterThan(4 * 1024 ** 2)
  },
)
