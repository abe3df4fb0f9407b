import { expect, it } from 'vitest'

import { isDuring, periodOf } from './period.rules.ts'

it.each([
  ['weekend', '2026-11-24', '2026-11-28', '2026-11-29'],
  ['weekend', '2026-11-28', '2026-11-28', '2026-11-29'],
  ['weekend', '2026-11-29', '2026-11-28', '2026-11-29'],
  ['weekend', '2026-12-31', '2027-01-02', '2027-01-03'],
  ['month', '2026-11-24', '2026-11-01', '2026-11-31'],
  ['2027-02', '2026-11-24', '2027-02-01', '2027-02-31'],
])('the period %s on %s is %s until %s', (when, today, from, to) => {
  expect(periodOf(when, today)).toEqual({ from, to })
})

it('a festival of several days counts in the period of each day', () => {
  const period = { from: '2026-11-28', to: '2026-11-29' }
  expect(isDuring('2026-11-27', '2026-11-28', period)).toBe(true)
  expect(isDuring('2026-11-29', '2026-12-01', period)).toBe(true)
  expect(isDuring('2026-11-30', '2026-12-01', period)).toBe(false)
  expect(isDuring('2026-11-30', '2026-12-01', { from: null, to: null })).toBe(true)
})
