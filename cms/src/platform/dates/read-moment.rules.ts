import { readDay, type DayReading, type ReadAs } from '@welkom-hier/writing/read-day.rules.ts'
import { readTime, type TimeReading } from '@welkom-hier/writing/read-time.rules.ts'

import { instantOf, type Instant } from './zoned.rules.ts'

/** What a typed day with a time says: an instant, or why none was read. */
export type MomentReading =
  | Instant
  | Extract<DayReading | TimeReading, { kind: 'refused' }>
  | { readonly kind: 'refused'; readonly why: 'no-time' }

const unreadable = { kind: 'refused', why: 'unreadable' } as const

/** Reads a day with a time in the Netherlands: `5 december 2026 10:00`, `za 5 dec, 18 u`, `5/12 om 13.00 uur`. */
export const readMoment = (typed: string, as: ReadAs): MomentReading => {
  if (typed.length > 100) return unreadable
  // `5 december 2026` is no 5 December at 20:26.
  const whole = readDay(typed, as)
  if (whole.kind === 'day') return { kind: 'refused', why: 'no-time' }
  const words = typed.trim().split(/[\s,]+/u)
  const splits = words.slice(1).map((_, index) => {
    const [before, after] = [words.slice(0, index + 1), words.slice(index + 1)]
    return { day: readDay(before.join(' '), as), time: readTime(after.join(' ')) }
  })
  const found = new Map<string, Instant>()
  for (const { day, time } of splits)
    if (day.kind === 'day' && time.kind === 'time')
      found.set(`${day.day} ${time.time}`, instantOf(day.day, time.time))
  // A text in which two moments can be read says neither.
  const [only, ...more] = found.values()
  if (only !== undefined) return more.length === 0 ? only : unreadable
  return refusalIn(splits) ?? whole
}

type Split = { readonly day: DayReading; readonly time: TimeReading }

/** Why one half of the text was refused while the other could be read. */
const refusalIn = (splits: readonly Split[]): MomentReading | null => {
  for (const { day, time } of splits) {
    if (day.kind === 'refused' && day.why !== 'unreadable' && time.kind === 'time') return day
    if (time.kind === 'refused' && time.why !== 'unreadable' && day.kind === 'day') return time
  }
  return null
}
