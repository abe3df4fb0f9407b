import { plainText } from './plain-text.rules.ts'

/** The languages of the reader, and the countries whose Arabic has other names for the months. */
const tags = ['nl', 'en-GB', 'ar', 'ar-SY', 'ar-DZ', 'ar-MA', 'ar-MR']

/** Short names that people write and that Unicode's data do not have; the number is that of the month. */
const otherMonths: readonly (readonly [string, number])[] = [
  ['sept', 9],
  ['mar', 3],
  ['maa', 3],
  ['june', 6],
  ['july', 7],
]

/** The same for days of the week; Monday is 1. */
const otherWeekdays: readonly (readonly [string, number])[] = [
  ['tues', 2],
  ['wed', 3],
  ['thur', 4],
  ['thurs', 4],
  ['maan', 1],
  ['dins', 2],
  ['woe', 3],
  ['woens', 3],
  ['don', 4],
  ['dond', 4],
  ['vrij', 5],
  ['zat', 6],
  ['zon', 7],
]

/** A name as it is looked up: without the dot of a short one, and in Arabic without the article. */
export const nameKey = (written: string): string =>
  plainText(written)
    .replace(/\./g, '')
    .replace(/(^|\s)\u0627\u0644(?=\p{L}{3})/gu, '$1')

/** Names by Unicode's data for each language, long and short. */
const namesBy = (
  options: (style: 'long' | 'short') => Intl.DateTimeFormatOptions,
  dates: readonly Date[],
): readonly (readonly [string, number])[] =>
  tags.flatMap((tag) =>
    (['long', 'short'] as const).flatMap((style) => {
      const format = new Intl.DateTimeFormat(tag, {
        ...options(style),
        calendar: 'gregory',
        timeZone: 'UTC',
      })
      return dates.map((date, index) => [nameKey(format.format(date)), index + 1] as const)
    }),
  )

const onceMade = <Value>(make: () => Value): (() => Value) => {
  let made: Value | undefined
  return () => (made ??= make())
}

/** The months by name: `december`, `dec`, `ديسمبر`, `كانون الأول`. */
export const monthNames = onceMade((): ReadonlyMap<string, number> => {
  const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 15)))
  return new Map([...namesBy((month) => ({ month }), days), ...otherMonths])
})

/** The days of the week by name, Monday first: `zaterdag`, `za`, `Sat`, `السبت`. */
export const weekdayNames = onceMade((): ReadonlyMap<string, number> => {
  // 2 November 2026 was a Monday.
  const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2026, 10, 2 + day)))
  return new Map([...namesBy((weekday) => ({ weekday }), days), ...otherWeekdays])
})
