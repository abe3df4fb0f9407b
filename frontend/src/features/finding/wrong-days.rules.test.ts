import { expect, it } from 'vitest'

import { readFilter } from './filter.rules.ts'
import { wrongDaysOf } from './wrong-days.rules.ts'

const told = (query: Readonly<Record<string, string>>, locale: 'ar' | 'en' | 'nl' = 'nl') =>
  wrongDaysOf(readFilter(query, { today: '2026-11-30' }), '/festivals', locale)

it('two days the other way round are told, with a link that turns them round', () => {
  expect(told({ from: '5-12-2026', to: '1-12-2026' })).toEqual([
    {
      meant: {
        href: '/festivals?from=2026-12-01&to=2026-12-05',
        label: expect.stringContaining('5 december'),
      },
      note: expect.stringContaining('1 december'),
    },
  ])
})

it('a day with the wrong weekday is told, with the day itself', () => {
  expect(told({ from: 'vrijdag 5 december 2026' })[0]?.meant?.href).toBe('/festivals?from=2026-12-05')
})

it.each(['31-2-2026', 'straks', '1-1-0027'])(
  '“%s” is told in each language, and nothing is guessed',
  (from) => {
    const notes = (['nl', 'en', 'ar'] as const).map((locale) => told({ from }, locale))
    for (const [wrong] of notes)
      expect(wrong).toMatchObject({ meant: null, note: expect.stringContaining(from) })
    expect(new Set(notes.map(([wrong]) => wrong?.note)).size).toBe(3)
  },
)

it('days that can be used are told nothing', () => {
  expect(told({ from: '5-12-2026', to: '6-12-2026' })).toEqual([])
})
