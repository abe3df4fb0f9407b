import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isDay, readDay } from './read-day.rules.ts'

const today = '2026-11-30'

describe('a typed day', () => {
  it.each([
    ['1-11-2026', '2026-11-01'],
    ['5 december 2026', '2026-12-05'],
    ['za 5 dec', '2026-12-05'],
    ['Za. 5 dec.', '2026-12-05'],
    ['zaterdag 5 december 2026', '2026-12-05'],
    ['5e dec ’26', '2026-12-05'],
    ['5.12.2026', '2026-12-05'],
    ['5/12', '2026-12-05'],
    ['5 12 2026', '2026-12-05'],
    ['5\u00A0–\u00A012\u00A0– 2026', '2026-12-05'],
    ['5dec2026', '2026-12-05'],
    ['2026/12/5', '2026-12-05'],
    ['December 5, 2026', '2026-12-05'],
    ['Sat, the 5th of December', '2026-12-05'],
    ['٥ ديسمبر ٢٠٢٦', '2026-12-05'],
    ['\u200F٥/١٢/٢٠٢٦\u200F', '2026-12-05'],
    ['۵/۱۲/۲۰۲۶', '2026-12-05'],
    ['السبت، ٥ كانون الأول ٢٠٢٦', '2026-12-05'],
    ['يوم السبت 5 دجنبر', '2026-12-05'],
    ['1 اكتوبر 2026', '2026-10-01'],
    ['30 nov', '2026-11-30'],
    ['29 nov', '2027-11-29'],
    ['29 feb', '2028-02-29'],
    ['gisteren', '2026-11-29'],
    ['tomorrow', '2026-12-01'],
  ])('%s is %s', (typed, day) => {
    expect(readDay(typed, { today })).toEqual({ day, kind: 'day' })
  })

  it('a day without a year lies in the past for a field of the past', () => {
    expect(readDay('5 dec', { today, towards: 'past' })).toEqual({ day: '2025-12-05', kind: 'day' })
    expect(readDay('30 nov', { today, towards: 'past' })).toEqual({ day: '2026-11-30', kind: 'day' })
  })

  it.each([
    ['', 'unreadable'],
    ['volgende week', 'unreadable'],
    ['december 2026', 'unreadable'],
    ['5 of 6 december', 'unreadable'],
    ['5-12', null],
    ['5-12-2026 t/m 6-12-2026', 'unreadable'],
    ['20261205', 'unreadable'],
    ['31-2-2026', 'no-such-day'],
    ['12/25/2026', 'no-such-day'],
    ['0-1-2026', 'no-such-day'],
    ['30 februari', 'no-such-day'],
    ['1-5-0027', 'year'],
    ['1-5-27027', 'year'],
    ['0027-05-01', 'year'],
    ['zo 5 dec 2026', 'weekday'],
  ])('%j is refused: %s', (typed, why) => {
    const reading = readDay(typed, { today })
    expect(reading.kind === 'refused' ? reading.why : null).toBe(why)
  })

  it.each([
    ['2026-02-28', true],
    ['2026-02-31', false],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['26-01-01', false],
    ['2026-1-1', false],
  ])('isDay of %s is %s', (day, expected) => {
    expect(isDay(day)).toBe(expected)
  })
})

const arabicDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
const persianDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)))

/** Days as Unicode's data write them, in every style, and as people shorten them. */
const spellings = (day: string): readonly string[] => {
  const date = new Date(`${day}T12:00:00Z`)
  const [year = '', month = '', number = ''] = day.split('-')
  const styles: readonly Intl.DateTimeFormatOptions[] = [
    { dateStyle: 'full' },
    { dateStyle: 'long' },
    { dateStyle: 'medium' },
    { day: 'numeric', month: 'numeric', year: 'numeric' },
    { day: 'numeric', month: 'short', weekday: 'short', year: 'numeric' },
  ]
  const tags = ['nl-NL', 'en-GB', 'ar-EG', 'ar-SY', 'ar-MA', 'ar-u-nu-latn']
  const byData = tags.flatMap((tag) =>
    styles.map((style) =>
      new Intl.DateTimeFormat(tag, { ...style, calendar: 'gregory', timeZone: 'UTC' }).format(date),
    ),
  )
  const byHand = ['-', '/', '.', ' ', ' - ', '–', '\u00A0'].flatMap((sign) => [
    [Number(number), Number(month), year].join(sign),
    [number, month, year].join(sign),
  ])
  return [...byData, ...byHand, day]
}

const days = fc
  .date({ max: new Date('2199-12-31'), min: new Date('1900-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const digits = fc.constantFrom(arabicDigits, persianDigits, (text: string) => text)
const dress = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => ` \u200F${text}\u200B \u00A0`,
  (text: string) => text.replaceAll(' ', '\u00A0'),
)

it('a day is read back in every spelling, in each language and its digits', () => {
  fc.assert(
    fc.property(days, digits, dress, (day, inDigits, inDress) => {
      for (const spelling of spellings(day)) {
        const typed = inDress(inDigits(spelling))
        expect([typed, readDay(typed, { today })]).toEqual([typed, { day, kind: 'day' }])
      }
    }),
    { numRuns: 60 },
  )
})

const refusals = ['no-such-day', 'unreadable', 'weekday', 'year']

it('any text gives a day that exists, or says why not', () => {
  const parts = fc.constantFrom(
    '5',
    '12',
    '31',
    '2026',
    '-',
    '/',
    ' ',
    'dec',
    'za',
    'ديسمبر',
    "'",
    '٥',
    'e',
    '.',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(parts, { maxLength: 9 }).map((some) => some.join('')),
  )
  fc.assert(
    fc.property(text, fc.constantFrom('future', 'past'), (typed, towards) => {
      const reading = readDay(typed, { today, towards })
      const isSaid = reading.kind === 'day' ? isDay(reading.day) : refusals.includes(reading.why)
      expect(isSaid).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
