import { expect, it } from 'vitest'

import { pickedText, pickerValue } from './picked-date.rules.ts'

it('a moment in the calendar is the one that the clock in the Netherlands shows, in any zone of the browser', () => {
  for (const [at, wall] of [
    ['2026-12-05T09:00:00.000Z', '2026-12-05T10:00'],
    ['2026-07-01T22:30:00.000Z', '2026-07-02T00:30'],
  ] as const) {
    expect(pickerValue(at, 'moment')).toBe(wall)
    expect(pickedText(new Date(wall), 'moment')).toBe(wall.replace('T', ' '))
  }
})

it('a day in the calendar is the day that was picked', () => {
  expect(pickerValue('2026-12-05T12:00:00.000Z', 'day')).toBe('2026-12-05T12:00')
  expect(pickedText(new Date('2026-12-05T12:00:00.000Z'), 'day')).toBe('2026-12-05')
})

it('what is no date shows an empty calendar', () => {
  expect(pickerValue('na het feest', 'day')).toBe('')
  expect(pickerValue('', 'moment')).toBe('')
})
