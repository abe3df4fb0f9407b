import { expect, it } from 'vitest'

import { createPurgeLog } from './purge-log.ts'

it('the purge log knows which tags were purged after a moment', () => {
  const log = createPurgeLog()
  const before = log.now()
  log.purge(['home', 'festivals:1'])
  expect(log.touchedSince(['home'], before)).toBe(true)
  expect(log.touchedSince(['festivals:2', 'site'], before)).toBe(false)
  expect(log.touchedSince(['home'], log.now())).toBe(false)
})

it('the tag with a star purges each record of a collection, but not its lists', () => {
  const log = createPurgeLog()
  log.purge(['festivals:*'])
  expect(log.touchedSince(['festivals:7'], 0)).toBe(true)
  expect(log.touchedSince(['festivals', 'pages:7'], 0)).toBe(false)
})

it('a full purge log forgets details: then all tags count as purged', () => {
  const log = createPurgeLog()
  for (let id = 0; id < 11_000; id += 1) log.purge([`festivals:${id}`])
  expect(log.touchedSince(['home'], 0)).toBe(true)
  expect(log.touchedSince(['home'], log.now())).toBe(false)
})
