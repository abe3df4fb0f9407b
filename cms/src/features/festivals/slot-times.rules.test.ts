import { expect, it } from 'vitest'

import { clockProblemOf, dayNote, doubleProblem, endProblem, nightNote } from './slot-times.rules.ts'

const zone = 'Europe/Amsterdam'

it.each([
  ['13:00', '17:00', null],
  ['13:00', '02:00', null],
  ['20:00', '06:00', null],
  ['22:00', '00:00', null],
  ['13:00', '13:00', 'Begin en eind zijn gelijk.'],
  ['13:00', '08:00', 'zo duurt het 19 uur. Bedoel je 20:00?'],
  ['10:00', '05:00', 'zo duurt het 19 uur. Bedoel je 17:00?'],
  ['18:00', '16:00', 'zo duurt het 22 uur. Een nacht'],
])('from %s until %s: %s', (startTime, endTime, told) => {
  const problem = endProblem({ endTime, startTime })?.nl ?? null
  expect(problem === null ? null : told !== null && problem.includes(told)).toBe(told === null ? null : true)
})

it('an end past midnight is asked, and no other end', () => {
  expect(nightNote({ endTime: '02:00', startTime: '19:30' })?.nl).toBe(
    'Tot 02:00 uur ’s nachts? Dan duurt het 6,5 uur.',
  )
  expect(nightNote({ endTime: '17:00', startTime: '13:00' })).toBeNull()
  expect(nightNote({ endTime: '08:00', startTime: '13:00' })).toBeNull()
  expect(nightNote({ endTime: 'x', startTime: '13:00' })).toBeNull()
})

it.each([
  ['2026-03-29', 'startTime', { endTime: '05:00', startTime: '02:30' }, 'een uur vooruit'],
  ['2026-03-28', 'endTime', { endTime: '02:30', startTime: '21:00' }, 'een uur vooruit'],
  ['2026-10-25', 'startTime', { endTime: '05:00', startTime: '02:30' }, 'twee keer'],
  ['2026-10-24', 'endTime', { endTime: '02:30', startTime: '21:00' }, 'twee keer'],
  ['2026-10-25', 'endTime', { endTime: '02:30', startTime: '21:00' }, null],
  ['2026-03-29', 'startTime', { endTime: '05:00', startTime: '03:00' }, null],
] as const)('on %s the %s of %o: %s', (day, which, times, told) => {
  const problem = clockProblemOf({ ...times, day: `${day}T12:00:00.000Z` }, which, zone)?.nl
  expect(problem === undefined ? null : told !== null && problem.includes(told)).toBe(
    told === null ? null : true,
  )
})

it('a day may stand there twice, but not at the same time', () => {
  const morning = { day: '2026-12-05T12:00:00.000Z', endTime: '12:00', startTime: '10:00' }
  const evening = { ...morning, endTime: '22:00', startTime: '12:00' }
  const noon = { ...morning, endTime: '13:00', startTime: '11:00' }
  expect(doubleProblem([morning, evening, { day: null }])).toBeNull()
  expect(doubleProblem([morning, noon])?.nl).toBe(
    'Zaterdag 5 december 2026 staat er twee keer, en de tijden lopen door elkaar.',
  )
})

it('a day that has passed and a day that stands there twice are told', () => {
  const day = '2026-12-05T12:00:00.000Z'
  expect(dayNote(day, [], '2026-12-05')).toBeNull()
  expect(dayNote(day, [], '2026-12-06')?.nl).toBe('Deze dag is al voorbij.')
  expect(dayNote(day, [day], '2026-12-05')?.nl).toBe('Deze dag staat er twee keer.')
  expect(dayNote('foo', [], '2026-12-05')).toBeNull()
})
