import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { startCms, type Cms } from '../../../tests/kit.ts'
import type * as Many from './bulk-rows.ts'

let cms: Cms
let req: PayloadRequest
let many: typeof Many
let newsletter: string

beforeAll(async () => {
  cms = await startCms()
  req = await createLocalReq({}, cms.payload)
  many = await import('./bulk-rows.ts')
  const data = { subject: 'Het nieuws van mei' } as never
  newsletter = String(
    (await cms.payload.create({ collection: 'newsletters', data, draft: true, overrideAccess: true })).id,
  )
})
afterAll(() => cms.stop())
beforeEach(async () => {
  await cms.payload.db.deleteMany({ collection: 'deliveries', req, where: { key: { exists: true } } })
})

const rows = (count: number) => {
  const at = new Date().toISOString()
  return Array.from({ length: count }, (_, index) => ({
    attempt: 0,
    createdAt: at,
    fence: 0,
    key: `row-${String(index).padStart(4, '0')}`,
    newsletter,
    state: 'queued',
    subscriber: `reader-${index}`,
    updatedAt: at,
  }))
}
const insert = (count: number) => many.insertNew({ req, collection: 'deliveries', rows: rows(count) })
const stored = async () =>
  (
    await cms.payload.find({
      collection: 'deliveries',
      depth: 0,
      overrideAccess: true,
      pagination: false,
      sort: 'key',
      where: { newsletter: { equals: newsletter } },
    })
  ).docs

test('many rows are added at once, each key once, also by several callers at the same moment', async () => {
  await Promise.all([insert(1500), insert(1500), insert(700)])
  const found = await stored()
  expect(found).toHaveLength(1500)
  expect(found[7]).toMatchObject({ attempt: 0, key: 'row-0007', newsletter, state: 'queued' })
  const page = await (await cms.as('editor')).get('/api/deliveries?limit=1&sort=key')
  expect(page.body.docs[0]).toMatchObject({ key: 'row-0000', newsletter })
})

test('of many callers who claim the same rows at once, each row goes to one of them', async () => {
  await insert(40)
  const ids = (await stored()).map(({ id }) => String(id))
  const claims = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      many.compareAndSetMany({
        req,
        collection: 'deliveries',
        expected: { attempt: 0, state: 'queued' },
        ids: index % 2 === 0 ? ids : ids.toReversed(),
        next: { attempt: 1, fence: index + 1, state: 'sending' },
      }),
    ),
  )
  expect(claims.flat().toSorted()).toEqual(ids.toSorted())
  const fences = new Map((await stored()).map(({ fence, id }) => [String(id), fence]))
  for (const [index, claimed] of claims.entries())
    expect(claimed.map((id) => fences.get(id))).toEqual(claimed.map(() => index + 1))
})

test('a change of many rows reaches exactly the rows that hold the expected values', async () => {
  await insert(5)
  const [first] = await stored()
  await many.compareAndSetMany({
    req,
    collection: 'deliveries',
    expected: { state: 'queued' },
    ids: [String(first?.id)],
    next: { fence: 9, state: 'accepted' },
  })
  const changed = await many.compareAndSetMany({
    req,
    collection: 'deliveries',
    expected: { newsletter, state: 'queued' },
    next: { notBefore: null, state: 'skipped' },
  })
  expect(changed).toHaveLength(4)
  expect((await stored()).map(({ state }) => state)).toEqual(['accepted', ...Array(4).fill('skipped')])
})

test('values are read as they are now, and a queue without rows that must still wait', async () => {
  await insert(3)
  const [first, second] = await stored()
  const later = '2030-01-01T00:00:00.000Z'
  await many.compareAndSetMany({
    req,
    collection: 'deliveries',
    expected: { state: 'queued' },
    ids: [String(first?.id)],
    next: { fence: 4, notBefore: later },
  })
  const ids = [String(first?.id), String(second?.id), '00000000-0000-4000-8000-000000000000']
  const known = cms.payload.db.name === 'mongoose' ? ids.slice(0, 2) : ids
  const values = await many.readValues({
    req,
    collection: 'deliveries',
    fields: ['fence', 'notBefore'],
    ids: known,
  })
  expect([...values.values()].toSorted((a, b) => Number(a.fence) - Number(b.fence))).toEqual([
    { fence: 0, notBefore: null },
    { fence: 4, notBefore: later },
  ])
  const look = (by: string) =>
    many.readSome({
      req,
      collection: 'deliveries',
      due: { by, field: 'notBefore' },
      expected: { newsletter, state: 'queued' },
      fields: ['key'],
      limit: 10,
    })
  expect((await look('2027-01-01T00:00:00.000Z')).map(({ key }) => String(key)).toSorted()).toEqual([
    'row-0001',
    'row-0002',
  ])
  expect(await look('2031-01-01T00:00:00.000Z')).toHaveLength(3)
})
