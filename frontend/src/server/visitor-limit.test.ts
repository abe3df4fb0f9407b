import { expect, it } from 'vitest'
import { createVisitorLimit } from './visitor-limit.ts'

it('counts each visitor apart and forgets them in time', () => {
  let now = 0
  const may = createVisitorLimit({ most: 2, windowMs: 1000, now: () => now })
  expect([may('1.1.1.1'), may('1.1.1.1'), may('1.1.1.1'), may('2.2.2.2')]).toEqual([true, true, false, true])
  now = 1000
  expect(may('1.1.1.1')).toBe(true)
})

it('takes one IPv6 network for one visitor', () => {
  const may = createVisitorLimit({ most: 1, windowMs: 1000, now: () => 0 })
  expect(may('2001:db8:1:2:3::1')).toBe(true)
  expect(may('2001:db8:1:2:ffff::9')).toBe(false)
  expect(may('2001:db8:1:3::1')).toBe(true)
})
