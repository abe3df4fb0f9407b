import { describe, expect, it } from 'vitest'

import {
  dayInWords,
  dayOfInstant,
  dayParts,
  daysInWords,
  instantInWords,
  slotStart,
  timesInShort,
  timesInWords,
} from './dates.ts'

const slot = { day: '2026-12-12', startTime: '13:00', endTime: '17:30' }

describe('dates in words', () => {
  it('dates name the weekday in every language, with the digits of Dutch signs', () => {
    expect(dayInWords('2026-12-12', 'nl')).toBe('zaterdag 12 december 2026')
    expect(dayInWords('2026-12-12', 'en')).toBe('Saturday 12 December 2026')
    expect(dayInWords('2026-12-12', 'ar')).toBe('السبت 12 ديسمبر 2026')
  })

  it('dates stay the same day in any time zone of the machine', () => {
    expect(dayParts('2026-01-01', 'nl')).toMatchObject({
      weekday: 'donderdag',
      day: '1',
      month: 'januari',
      year: '2026',
    })
  })

  it('times are written as in each language', () => {
    expect(timesInWords(slot, 'nl')).toBe('van 13.00 tot 17.30 uur')
    expect(timesInWords(slot, 'en')).toBe('from 13:00 to 17:30')
    expect(timesInShort(slot, 'nl')).toBe('13.00 – 17.30 uur')
  })

  it('the month of several days is named once', () => {
    expect(daysInWords(['2026-12-13', '2026-12-12'], 'nl')).toBe('zaterdag 12 en zondag 13 december 2026')
    expect(daysInWords(['2026-11-30', '2026-12-01'], 'nl')).toBe(
      'maandag 30 november en dinsdag 1 december 2026',
    )
    expect(daysInWords(['2026-12-31', '2027-01-01'], 'nl')).toBe(
      'donderdag 31 december 2026 en vrijdag 1 januari 2027',
    )
    expect(daysInWords([], 'nl')).toBe('')
  })
})

describe('instants', () => {
  it('instants are written in the festival’s time zone, in summer and in winter', () => {
    expect(instantInWords(new Date('2026-07-05T11:00:00Z'), 'Europe/Amsterdam', 'nl')).toBe(
      'zondag 5 juli 2026, 13.00 uur',
    )
    expect(instantInWords(new Date('2026-12-05T12:00:00Z'), 'Europe/Amsterdam', 'en')).toBe(
      'Saturday 5 December 2026, 13:00',
    )
  })

  it('the day of an instant is that of its time zone', () => {
    expect(dayOfInstant(new Date('2026-12-11T23:30:00Z'), 'Europe/Amsterdam')).toBe('2026-12-12')
  })

  it('instants for programs have the offset of their own day', () => {
    expect(slotStart(slot, 'Europe/Amsterdam')).toBe('2026-12-12T13:00:00+01:00')
    expect(slotStart({ ...slot, day: '2026-07-05' }, 'Europe/Amsterdam')).toBe('2026-07-05T13:00:00+02:00')
  })
})
