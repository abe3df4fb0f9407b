import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readMoment } from './read-moment.rules.ts'
import { kindOf, readTyped, shownDate } from './typed-date.rules.ts'

const now = new Date('2026-11-30T12:00:00Z')
const day = { towards: 'future', what: 'day' } as const
const moment = { towards: 'future', what: 'moment' } as const

describe('a day with a time', () => {
  it.each([
    ['5 december 2026 10:00', '2026-12-05T09:00:00.000Z'],
    ['za 5 dec, 18 u', '2026-12-05T17:00:00.000Z'],
    ['5/12 om 13.00 uur', '2026-12-05T12:00:00.000Z'],
    ['5-12-2026 1300', '2026-12-05T12:00:00.000Z'],
    ['December 5, 2026 6:30 pm', '2026-12-05T17:30:00.000Z'],
    ['5 dec half 8 ’s avonds', '2026-12-05T18:30:00.000Z'],
    ['٥ ديسمبر ٢٠٢٦ ١٨:٣٠', '2026-12-05T17:30:00.000Z'],
    ['1-7-2027 9:30', '2027-07-01T07:30:00.000Z'],
  ])('%s is %s', (typed, at) => {
    expect(readMoment(typed, { today: '2026-11-30' })).toEqual({ at, kind: 'instant' })
  })

  it.each([
    ['5 december 2026', 'no-time'],
    ['18:00', 'unreadable'],
    ['5 dec half 8', 'twice'],
    ['31-2-2026 10:00', 'no-such-day'],
    ['5 dec 25:00', 'no-such-time'],
    ['28-3-2027 02:30', 'skipped'],
    ['31-10-2027 02:30', 'repeated'],
    ['straks', 'unreadable'],
  ])('%s is refused: %s', (typed, why) => {
    expect(readMoment(typed, { today: '2026-11-30' })).toMatchObject({ kind: 'refused', why })
  })
})

it('a date field is a day, or a moment when it shows a time or says nothing', () => {
  const what = (date?: object) => kindOf({ admin: { date } }).what
  expect([what({ pickerAppearance: 'dayOnly' }), what({ displayFormat: 'd MMMM yyyy' })]).toEqual([
    'day',
    'day',
  ])
  expect([
    what({ displayFormat: 'd MMMM yyyy HH:mm' }),
    what(),
    what({ pickerAppearance: 'dayAndTime' }),
  ]).toEqual(['moment', 'moment', 'moment'])
})

it('what a field shows is read back as the same date, in both languages of the admin', () => {
  const dates = fc.date({ max: new Date('2199-12-30'), min: new Date('1945-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(dates, fc.constantFrom('nl', 'en'), (date, language) => {
      const minute = new Date(Math.floor(date.getTime() / 60_000) * 60_000).toISOString()
      const noon = `${minute.slice(0, 10)}T12:00:00.000Z`
      expect(readTyped(shownDate(noon, day, language), day, now)).toEqual({ at: noon, kind: 'date' })
      const again = readTyped(shownDate(minute, moment, language), moment, now)
      // An hour a year comes twice, and then the field asks.
      expect(again.kind === 'date' ? again.at : minute).toBe(minute)
    }),
  )
})

it('any text is a date or a told refusal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(day, moment), (typed, kind) => {
      const read = readTyped(typed, kind, now)
      expect(read.kind === 'date' ? Date.parse(read.at) : read.message.nl.length).toBeGreaterThan(0)
    }),
  )
})
