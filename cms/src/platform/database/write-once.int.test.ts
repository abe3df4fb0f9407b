import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { startCms, type Cms } from '../../../tests/kit.ts'
import { troubleOf } from './trouble.rules.ts'
import type { writeOnce as WriteOnce } from './write-once.ts'

let cms: Cms
let writeOnce: typeof WriteOnce
beforeAll(async () => {
  cms = await startCms()
  ;({ writeOnce } = await import('./write-once.ts'))
})
afterAll(() => cms.stop())

const collection = 'tombstones'
const write = (req: PayloadRequest, key: string) =>
  writeOnce(req, {
    find: async () => {
      const where = { key: { equals: key } }
      const found = await cms.payload.find({ collection, limit: 1, overrideAccess: true, req, where })
      return found.docs[0] ?? null
    },
    make: () => cms.payload.create({ collection, data: { key }, overrideAccess: true, req }),
  })

const own = (): Promise<PayloadRequest> => createLocalReq({}, cms.payload)

test('of ten callers who write at once one makes the row, and all get it', async () => {
  const key = crypto.randomUUID()
  const written = await Promise.all(Array.from({ length: 10 }, async () => write(await own(), key)))
  expect(written.filter(({ isNew }) => isNew)).toHaveLength(1)
  expect(new Set(written.map(({ row }) => row.id)).size).toBe(1)
})

test('the loser within a transaction is told to begin it again, and then finds the row', async ({ skip }) => {
  skip(cms.payload.db.name !== 'mongoose', 'on SQLite one transaction waits for the other')
  const key = crypto.randomUUID()
  const late = await own()
  await initTransaction(late)
  const first = await write(await own(), key)
  expect(first.isNew).toBe(true)

  const error: unknown = await write(late, key).catch((reason: unknown) => reason)
  expect(troubleOf(error)).toEqual({ isUndone: true, kind: 'busy' })
  await killTransaction(late)

  await initTransaction(late)
  expect(await write(late, key)).toMatchObject({ isNew: false, row: { id: first.row.id } })
  await commitTransaction(late)
})

test('an error for another reason is passed on as it is', async () => {
  const failure = new Error('no room')
  const make = () => Promise.reject(failure)
  await expect(writeOnce(await own(), { find: async () => null, make })).rejects.toBe(failure)
})
