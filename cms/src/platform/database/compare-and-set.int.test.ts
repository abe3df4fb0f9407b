import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { type Cms, startCms } from '../../../tests/kit.ts'
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

test('changes what still is as expected, and only that', async () => {
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

test('leaves alone what somebody else changed', async () => {
  const changed = await compareAndSet({
    ...account(),
    expected: { status: 'suspended' },
    next: { language: 'en' },
  })
  expect(changed).toBe(false)
  expect(await stored()).toMatchObject({ status: 'active', language: 'nl' })
})

test('does nothing for a record that is not there', async () => {
  const id = cms.content.festivals.delftLive
  expect(await compareAndSet({ ...account(), id, expected: {}, next: { language: 'en' } })).toBe(false)
})

test('reaches into a group, and takes nothing for null', async () => {
  const venue = { req, collection: 'festivals', id: cms.content.festivals.delftLive } as const
  const next = { 'venue.street': 'Markt 1' }
  expect(await compareAndSet({ ...venue, expected: { 'venue.street': null }, next })).toBe(true)
  expect(await compareAndSet({ ...venue, expected: { 'venue.street': null }, next })).toBe(false)
  const festival = await cms.payload.findByID({ collection: 'festivals', id: venue.id, overrideAccess: true })
  expect(festival.venue).toMatchObject({ street: 'Markt 1', name: 'Markt', municipality: 'Delft' })
})

test('of many who try at once, one wins each round', async () => {
  const rounds = ['suspended', 'active', 'suspended', 'active'] as const
  for (const status of rounds) {
    const expected = { status: status === 'active' ? 'suspended' : 'active' }
    const tries = Array.from({ length: 25 }, () =>
      compareAndSet({ ...account(), expected, next: { status } }),
    )
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1)
  }
})
