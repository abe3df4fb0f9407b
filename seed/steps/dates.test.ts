import { expect, it } from 'vitest'

import { dayOf, dutchDay, startOf } from './dates.rules.ts'

it.each([
  // 16 May 2026 is a Saturday.
  { seedingDay: '2026-05-16', weekday: 'saturday', after: 0, day: '2026-05-16' },
  { seedingDay: '2026-05-16', weekday: 'saturday', after: 1, day: '2026-05-23' },
  { seedingDay: '2026-05-16', weekday: 'sunday', after: 1, day: '2026-05-17' },
  { seedingDay: '2026-05-16', weekday: 'wednesday', after: -10, day: '2026-05-06' },
  { seedingDay: '2026-12-30', weekday: 'friday', after: 0, day: '2027-01-01' },
] as const)('$weekday, $after days from $seedingDay, is $day', ({ seedingDay, weekday, after, day }) => {
  expect(dayOf({ weekday, after }, seedingDay)).toBe(day)
})

it('dutchDay gives the day in the Netherlands', () => {
  expect(dutchDay(new Date('2026-05-15T22:30:00Z'))).toBe('2026-05-16')
})

it('a slot starts at the time of Dutch clocks, in summer and in winter', () => {
  const slot = { weekday: 'saturday', after: 0, from: '12:00', until: '17:00' } as const
  expect(startOf(slot, '2026-05-16')).toBe('2026-05-16T10:00:00.000Z')
  expect(startOf(slot, '2026-01-10')).toBe('2026-01-10T11:00:00.000Z')
})
