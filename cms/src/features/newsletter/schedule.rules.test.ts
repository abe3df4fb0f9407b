import { expect, test } from 'vitest'

import { plannedInWords } from './schedule.rules.ts'

test('a planned time is written with its weekday', () => {
  expect(plannedInWords('2027-01-12T08:30:00.000Z', 'nl')).toBe('dinsdag 12 januari 2027 om 09:30')
})
