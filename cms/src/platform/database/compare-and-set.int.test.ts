import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { startCms, type Cms } from '../../../tests/kit.ts'
import { compareAndSet } from './compare-and-set.ts'

let cms: Cms
let req: PayloadRequest
beforeAll(async () => {
  cms = await startCms()
  req = await createLocalReq({}, cms.payload)
})
afterAll(() => cms.stop())

const account = () => ({ req, collection: 'users', id: cms.content.users.colleague }) as const
const stored = () =>
  cms.payload.findByID({ collection: 'users', id: account().id, depth: 0, overrideAccess: true })

beforeEach(() =>
  cms.payload.update({ collection: 'users', id: account().id, data: { status: 'active', language: 'nl' } }),
)

test('compare-and-set changes a record only while its values are as expected', async () => {
  const before = await stored()
  const changed = await compareAndSet({
    ...account(),
    expected: { status: 'active' },
    next: { language: 'en' },
  })
  expect(changed).toBe(true)
  const { updatedAt, ...after } = await stored()
  expect(after).toMatchObject({ language: 'en', name: before.name, email: before.email, role: before.role })
  expect(after.organisations).toEqual(before.organisations)
  expect(Date.parse(updatedAt)).toBeGreaterThan(Date.parse(before.updatedAt))
})

test('compare-and-set leaves a record alone that another caller changed', async () => {
  const changed = await compareAndSet({
    ...account(),
    expected: { status: 'suspended' },
    next: { language: 'en' },
  })
  expect(changed).toBe(false)
  expect(await stored()).toMatchObject({ status: 'active', language: 'nl' })
})

test('compare-and-set does nothing for a missing record', async () => {
  const id = cms.content.festivals.delftLive
  expect(await compareAndSet({ ...account(), id, expected: {}, next: { language: 'en' } })).toBe(false)
})

test('compare-and-set reaches into a group, and treats an absent value as null', async () => {
  const venue = { req, collection: 'festivals', id: cms.content.festivals.delftLive } as const
  const next = { 'venue.street': 'Markt 1' }
  expect(await compareAndSet({ ...venue, expected: { 'venue.street': null }, next })).toBe(true)
  expect(await compareAndSet({ ...venue, expected: { 'venue.street': null }, next })).toBe(false)
  const festival = await cms.payload.findByID({ collection: 'festivals', id: venue.id, overrideAccess: true })
  expect(festival.venue).toMatchObject({ street: 'Markt 1', name: 'Markt', municipality: 'Delft' })
})

test('of many callers at once, one wins each round of compare-and-set', async () => {
  const rounds = ['suspended', 'active', 'suspended', 'active'] as const
  for (const status of rounds) {
    const expected = { status: status === 'active' ? 'suspended' : 'active' }
    const tries = Array.from({ length: 25 }, () =>
      compareAndSet({ ...account(), expected, next: { status } }),
    )
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1)
  }
})
