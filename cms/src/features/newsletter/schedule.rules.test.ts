import { expect, test } from 'vitest'

import { plannedAt, plannedInWords } from './schedule.rules.ts'

const now = new Date('2027-01-01T12:00:00Z')

test('a planned time is read as Dutch local time, in winter and in summer', () => {
  expect(plannedAt('2027-01-12', '09:30', now)).toEqual({ at: '2027-01-12T08:30:00.000Z', kind: 'planned' })
  expect(plannedAt('2027-07-12', '09:30', now)).toEqual({ at: '2027-07-12T07:30:00.000Z', kind: 'planned' })
})

test('past times, times skipped by the clock and invalid times are told apart', () => {
  expect(plannedAt('2027-01-01', '13:00', now)).toEqual({ kind: 'past' })
  expect(plannedAt('2027-03-28', '02:30', now)).toEqual({ kind: 'skipped' })
  expect(plannedAt('2027-02-30', '10:00', now)).toEqual({ kind: 'incomplete' })
  expect(plannedAt('', '10:00', now)).toEqual({ kind: 'incomplete' })
})

test('a planned time is written with its weekday', () => {
  expect(plannedInWords('2027-01-12T08:30:00.000Z', 'nl')).toBe('dinsdag 12 januari 2027 om 09:30')
})
