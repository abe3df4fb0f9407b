import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { startCms, type Cms } from '../../../tests/kit.ts'
import type { takeLease as TakeLease } from './lease.ts'

let cms: Cms
let takeLease: typeof TakeLease
let clock: number
let name: string

beforeAll(async () => {
  cms = await startCms()
  ;({ takeLease } = await import('./lease.ts'))
})
afterAll(() => cms.stop())
beforeEach(() => {
  clock = Date.now()
  name = crypto.randomUUID()
})

const take = (lasts = 60_000) => takeLease({ lasts, name, now: () => new Date(clock), payload: cms.payload })

test('of many callers at once one gets the lease, and the next one after its return, with a higher number', async () => {
  const asked = await Promise.all(Array.from({ length: 8 }, () => take()))
  const [held, ...others] = asked.filter((lease) => lease !== null)
  expect(others).toEqual([])
  expect(await take()).toBeNull()
  await held?.release()
  const next = await take()
  expect(next?.fence).toBe((held?.fence ?? 0) + 1)
  await next?.release()
})

test('a silent holder keeps the lease until it has run out', async () => {
  const asleep = await take()
  clock += 59_000
  expect(await take()).toBeNull()
  clock += 2000
  const next = await take()
  expect(next?.fence).toBe((asleep?.fence ?? 0) + 1)
  await asleep?.release()
  expect(await take()).toBeNull()
  await next?.release()
})

test('a holder keeps the lease by renewing it, and hears when another holder has it', async () => {
  const holder = await take(90)
  const lost = new Promise((resolve) => holder?.lost.addEventListener('abort', resolve, { once: true }))
  clock += 100
  const next = await take(60_000)
  expect(next?.fence).toBe((holder?.fence ?? 0) + 1)
  await lost
  expect(holder?.lost.aborted).toBe(true)
  await next?.release()
})
