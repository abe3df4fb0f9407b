import fc from 'fast-check'
import { expect, it } from 'vitest'

import { readTime, type TimeReading } from './read-time.rules.ts'

it.each([
  ['18:00', '18:00'],
  ['18 u', '18:00'],
  ['18u', '18:00'],
  ['18u30', '18:30'],
  ['18 h 30', '18:30'],
  ['15 uur', '15:00'],
  ['15.30 uur', '15:30'],
  ['13.00', '13:00'],
  ['1300', '13:00'],
  ['930', '09:30'],
  ['9', '09:00'],
  ['09:30', '09:30'],
  ['18:00:00', '18:00'],
  ['12:30 pm', '12:30'],
  ['12:30 a.m.', '00:30'],
  ['6\u00A0P.M.', '18:00'],
  ['8 uur ’s avonds', '20:00'],
  ['12 uur ’s nachts', '00:00'],
  ['2 uur ’s nachts', '02:00'],
  ['half 8 ’s avonds', '19:30'],
  ['half acht ’s ochtends', '07:30'],
  ['half past 8 pm', '20:30'],
  ['half 14', '13:30'],
  ['kwart voor 18', '17:45'],
  ['١٨:٣٠', '18:30'],
  ['۱۸:۳۰', '18:30'],
  ['٦ مساءً', '18:00'],
  ['الساعة ٦ م', '18:00'],
])('the time %s is %s', (typed, time) => {
  expect(readTime(typed)).toEqual({ kind: 'time', time })
})

it.each([
  ['', 'unreadable'],
  ['na de lunch', 'unreadable'],
  ['13:00 – 17:00', 'unreadable'],
  ['8.5', 'unreadable'],
  ['half 8 pm', 'unreadable'],
  ['25:00', 'no-such-time'],
  ['18:60', 'no-such-time'],
  ['24:00', 'no-such-time'],
  ['13 am', 'no-such-time'],
  ['9 uur ’s nachts', 'no-such-time'],
])('the time %j is refused: %s', (typed, why) => {
  expect(readTime(typed)).toEqual({ kind: 'refused', why })
})

it('a time that can be in the morning or in the evening is asked', () => {
  expect(readTime('half 8')).toEqual({ kind: 'refused', times: ['07:30', '19:30'], why: 'twice' })
  expect(readTime('kwart over een')).toEqual({ kind: 'refused', times: ['01:15', '13:15'], why: 'twice' })
})

it('an end may be the midnight after the day', () => {
  for (const typed of ['24:00', '24 uur', '2400'])
    expect(readTime(typed, 'end')).toEqual({ kind: 'time', time: '00:00' })
  expect(readTime('24:30', 'end')).toEqual({ kind: 'refused', why: 'no-such-time' })
})

const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/

it('a time is read back in every spelling and in any digits', () => {
  const written = fc.record({ hour: fc.nat(23), minute: fc.nat(59) })
  const offset = fc.constantFrom(0, 0x660 - 48, 0x6f0 - 48)
  fc.assert(
    fc.property(written, offset, ({ hour, minute }, digits) => {
      const [h, m] = [String(hour).padStart(2, '0'), String(minute).padStart(2, '0')]
      const half = `${hour % 12 === 0 ? 12 : hour % 12}:${m}`
      const spellings = [':', '.', 'u', ' u ', 'h', ','].flatMap((sign) => [
        `${h}${sign}${m}`,
        `${hour}${sign}${m}`,
        `${h}${sign}${m} uur`,
      ])
      for (const one of [...spellings, `${h}${m}`, `${half} ${hour < 12 ? 'am' : 'pm'}`]) {
        const typed = one.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + digits))
        expect([typed, readTime(typed)]).toEqual([typed, { kind: 'time', time: `${h}:${m}` }])
      }
    }),
  )
})

const timesIn = (reading: TimeReading): readonly string[] => {
  if (reading.kind === 'time') return [reading.time]
  return reading.why === 'twice' ? reading.times : []
}

it('any text gives a time of day, or says why not', () => {
  const parts = fc.constantFrom(
    '1',
    '18',
    ':',
    '.',
    ' ',
    'u',
    'uur',
    'half',
    'pm',
    '٣',
    "'s",
    'nachts',
    'kwart voor',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(parts, { maxLength: 6 }).map((some) => some.join('')),
  )
  fc.assert(
    fc.property(text, (typed) => {
      const reading = readTime(typed, 'end')
      expect(timesIn(reading).every((one) => clock.test(one))).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
