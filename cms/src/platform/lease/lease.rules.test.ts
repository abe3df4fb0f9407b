import { expect, test } from 'vitest'

import { isHeld } from './lease.rules.ts'

const now = new Date('2026-11-24T12:00:00.000Z')

test('a row is held until the moment that it names, and free when it names none', () => {
  expect(isHeld({ leaseUntil: '2026-11-24T12:00:01.000Z' }, now)).toBe(true)
  expect(isHeld({ leaseUntil: '2026-11-24T12:00:00.000Z' }, now)).toBe(false)
  expect(isHeld({ leaseUntil: null }, now)).toBe(false)
  expect(isHeld({}, now)).toBe(false)
})
