import { describe, expect, it } from 'vitest'

import { festivalEntry } from './festival-entry.rules.ts'
import { exampleFestival } from './festival.examples.ts'
import { byMonth } from './months.rules.ts'

const twoDays = [
  { day: '2026-11-29', startTime: '12:00', endTime: '18:00' },
  { day: '2026-11-28', startTime: '14:00', endTime: '02:00' },
]

describe('a line of the agenda', () => {
  it('a line of the agenda has a day, a place and important facts', () => {
    const entry = festivalEntry(exampleFestival(), 'nl')
    expect(entry).toMatchObject({
      href: '/festivals/delft-aan-tafel',
      place: 'Delft',
      facts: ['Gratis', 'Nederlands, Engels, Arabisch en nog 2 talen'],
      status: null,
    })
    expect(entry.when).toMatchObject({
      machine: '2026-11-28T12:00:00+01:00',
      times: '12.00 – 18.00 uur',
      last: null,
    })
  })

  it('a line of the agenda links to the page in its language, and has the language of its title', () => {
    const entry = festivalEntry(exampleFestival({}, 'ar'), 'ar')
    expect(entry.href).toBe('/ar/festivals/delft-aan-tafel')
    expect(entry.title).toEqual({ value: 'Aan tafel', lang: 'nl' })
  })

  it('a line of the agenda with several days names them in order, without a time', () => {
    const { when } = festivalEntry(exampleFestival({ timeSlots: twoDays }), 'nl')
    expect(when?.first.day).toBe('28')
    expect(when?.last?.day).toBe('29')
    expect(when?.times).toBeNull()
  })

  it('a line of the agenda says that a festival is cancelled', () => {
    expect(festivalEntry(exampleFestival({ eventStatus: 'cancelled' }), 'nl').status).toMatchObject({
      kind: 'stopped',
      label: 'Gaat niet door',
    })
  })
})

describe('byMonth', () => {
  it('byMonth keeps the order and names each month once', () => {
    const entry = (day: string) =>
      festivalEntry(exampleFestival({ timeSlots: [{ day, startTime: '12:00', endTime: '13:00' }] }), 'nl')
    const months = byMonth([
      entry('2026-11-28'),
      entry('2026-12-04'),
      entry('2026-12-05'),
      entry('2027-12-05'),
    ])
    expect(months.map(({ name, entries }) => [name, entries.length])).toEqual([
      ['november 2026', 1],
      ['december 2026', 2],
      ['december 2027', 1],
    ])
  })
})
