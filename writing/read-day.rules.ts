import { Temporal } from 'temporal-polyfill'

import { monthNames, nameKey, weekdayNames } from './date-names.rules.ts'
import { plainText } from './plain-text.rules.ts'

/** What a typed text says: a day that exists (`2026-12-05`), or why no day was read. */
export type DayReading =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'refused'; readonly why: 'no-such-day' | 'unreadable' | 'year' }
  /** The day is another day of the week than the one that was written. */
  | { readonly kind: 'refused'; readonly why: 'weekday'; readonly day: string }

/** What a reader must know of the moment and the field. */
export type ReadAs = {
  /** The calendar day of now, for a day without a year. */
  readonly today: string
  /** Where a day without a year lies; consent was given in the past. */
  readonly towards?: 'future' | 'past'
}

type Written = {
  readonly day: number
  readonly month: number
  readonly year: string | null
}

/** The years that a date of this project can lie in. */
const years = { first: 1900, last: 2199 }

const unreadable = { kind: 'refused', why: 'unreadable' } as const

/** Whether a text is a day that exists, written `2026-12-05`. */
export const isDay = (text: string): boolean => {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  return parts !== null && dateOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null
}

/**
 * Reads a day as people write it in Dutch, English and Arabic: `1-11-2026`, `5 december 2026`, `za 5 dec`,
 * `٥ ديسمبر ٢٠٢٦`. The day stands before the month, as in Europe and the Arab world. It never guesses: what can be
 * read in two ways is refused, and a day of the week must be right.
 */
export const readDay = (typed: string, { today, towards = 'future' }: ReadAs): DayReading => {
  const text = plainText(typed).replace(/[.,]$/, '')
  const spoken = spokenDay(text, today)
  if (spoken !== null) return { day: spoken, kind: 'day' }
  const { rest, weekday } = withoutWeekday(text)
  const written = inFigures(rest) ?? inWords(rest)
  if (written === null) return unreadable
  const date = written.year === null ? nearestYear(written, today, towards) : inYear(written, written.year)
  if (typeof date === 'string') return { kind: 'refused', why: date }
  const day = date.toString()
  if (weekday !== null && date.dayOfWeek !== weekday) return { day, kind: 'refused', why: 'weekday' }
  return { day, kind: 'day' }
}

const dateOf = (year: number, month: number, day: number): Temporal.PlainDate | null => {
  try {
    return Temporal.PlainDate.from({ day, month, year }, { overflow: 'reject' })
  } catch {
    // Temporal says in no other way that a day does not exist.
    return null
  }
}

const spokenDays: ReadonlyMap<string, number> = new Map(
  [
    ['vandaag', 0],
    ['today', 0],
    ['اليوم', 0],
    ['morgen', 1],
    ['tomorrow', 1],
    ['غدا', 1],
    ['overmorgen', 2],
    ['gisteren', -1],
    ['yesterday', -1],
    ['أمس', -1],
    ['eergisteren', -2],
  ].map(([name, days]) => [plainText(String(name)), Number(days)] as const),
)

const spokenDay = (text: string, today: string): string | null => {
  const days = spokenDays.get(text)
  return days === undefined ? null : Temporal.PlainDate.from(today).add({ days }).toString()
}

/** `za 5 dec` without the day of the week, and the number of that. */
const withoutWeekday = (text: string): { readonly rest: string; readonly weekday: number | null } => {
  const parts = /^(?:\u064a\u0648\u0645 )?(\p{L}+)\.?,? ?(.+)$/u.exec(text)
  const weekday = parts === null ? undefined : weekdayNames().get(nameKey(parts[1] ?? ''))
  return weekday === undefined ? { rest: text, weekday: null } : { rest: parts?.[2] ?? '', weekday }
}

/** `2026-12-05`, `5-12-2026`, `5/12/26`, `5.12.2026`, `5/12`. */
const inFigures = (text: string): Written | null => {
  const yearFirst = /^(\d{4}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2})$/.exec(text)
  if (yearFirst !== null)
    return { day: Number(yearFirst[4]), month: Number(yearFirst[3]), year: yearFirst[1] ?? '' }
  const dayFirst = /^(\d{1,2})(?: ?[-/.] ?| )(\d{1,2})(?:(?: ?[-/.] ?| )'?(\d+))?$/.exec(text)
  if (dayFirst === null) return null
  return { day: Number(dayFirst[1]), month: Number(dayFirst[2]), year: dayFirst[3] ?? null }
}

/** Words that say nothing: `op 5 december`, `the 5th of December`. */
const fillers = new Set(['de', 'den', 'op', 'on', 'the', 'of', 'van', 'jaar', 'في', 'من', 'عام', 'سنه'])
const ordinal = /^(?:e|de|ste|st|nd|rd|th)$/

/** `5 december 2026`, `5-dec-26`, `5e dec.`, `December 5, 2026`. */
const inWords = (text: string): Written | null => {
  const parts = text.match(/\p{L}+|\d+|[^\p{L}\d]+/gu) ?? []
  const numbers: string[] = []
  const words: string[] = []
  let monthAt = 0
  for (const [index, part] of parts.entries()) {
    if (/^\d+$/.test(part)) numbers.push(part)
    else if (/^\p{L}+$/u.test(part)) {
      if (fillers.has(part) || (ordinal.test(part) && /^\d+$/.test(parts[index - 1] ?? ''))) continue
      if (words.length === 0) monthAt = numbers.length
      words.push(part)
    } else if (!/^(?:[-/.,'() ]+)$/.test(part)) return null
  }
  const month = monthNames().get(nameKey(words.join(' ')))
  if (month === undefined || !/^[\p{L}\d]/u.test(text)) return null
  const [first = '', second = null, ...more] = numbers
  // The year stands last; the month stands first or second.
  if (more.length > 0 || first.length > 2 || first === '' || monthAt > 1) return null
  return { day: Number(first), month, year: second }
}

/** A year in two digits is one of this century, as on the date stamps of the Netherlands. */
const inYear = ({ day, month }: Written, written: string): Temporal.PlainDate | 'no-such-day' | 'year' => {
  const year = written.length === 2 ? 2000 + Number(written) : Number(written)
  if (written.length > 4 || year < years.first || year > years.last) return 'year'
  return dateOf(year, month, day) ?? 'no-such-day'
}

/** The next day of that name, or the last one; the 29th of February is at most eight years away. */
const nearestYear = (
  { day, month }: Written,
  today: string,
  towards: 'future' | 'past',
): Temporal.PlainDate | 'no-such-day' => {
  const now = Temporal.PlainDate.from(today)
  const step = towards === 'future' ? 1 : -1
  for (let away = 0; away <= 8; away += 1) {
    const date = dateOf(now.year + step * away, month, day)
    if (date !== null && Temporal.PlainDate.compare(date, now) * step >= 0) return date
  }
  return 'no-such-day'
}
