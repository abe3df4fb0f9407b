import { expect, test } from 'vitest'

import { plannedAt } from './planned-moment.rules.ts'

const now = new Date('2027-01-01T12:00:00Z')

test('a planned time is read as Dutch local time, in winter and in summer', () => {
  expect(plannedAt('2027-01-12', '09:30', now)).toEqual({ at: '2027-01-12T08:30:00.000Z', kind: 'planned' })
  expect(plannedAt('2027-07-12', '09:30', now)).toEqual({ at: '2027-07-12T07:30:00.000Z', kind: 'planned' })
})

test('a planned time is read as people type it', () => {
  for (const [day, time] of [
    ['12-1-2027', '9.30'],
    ['di 12 jan', '0930'],
    ['12 januari', '9:30 am'],
    ['١٢ يناير', '٩:٣٠'],
  ] as const)
    expect(plannedAt(day, time, now)).toEqual({ at: '2027-01-12T08:30:00.000Z', kind: 'planned' })
})

test.each([
  ['2027-01-01', '13:00', 'time', 'al voorbij'],
  ['2026-12-31', '13:00', 'day', 'al voorbij'],
  ['2027-03-28', '02:30', 'time', 'een uur vooruit'],
  ['2027-10-31', '02:30', 'time', 'twee keer'],
  ['2027-02-30', '10:00', 'day', 'bestaat niet'],
  ['ma 12 jan', '10:00', 'day', 'dag van de week'],
  ['', '10:00', 'day', 'een dag en een tijd'],
  ['12-1-2027', '', 'time', 'een dag en een tijd'],
  ['12-1-2027', 'half 8', 'time', '07:30 of 19:30'],
])('the plan %s at %s is refused beside its %s: %s', (day, time, field, told) => {
  const planned = plannedAt(day, time, now)
  expect(planned).toMatchObject({ field, kind: 'refused' })
  expect(JSON.stringify(planned)).toContain(told)
})
