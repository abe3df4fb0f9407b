import { plainText } from './plain-text.rules.ts'

/** What a typed text says: a time of day (`18:00`), or why none was read. */
export type TimeReading =
  | { readonly kind: 'time'; readonly time: string }
  | { readonly kind: 'refused'; readonly why: 'no-such-time' | 'unreadable' }
  /** `half 8` is in the morning or in the evening. */
  | { readonly kind: 'refused'; readonly why: 'twice'; readonly times: readonly [string, string] }

/** The whole hours of each part of a day, by the words that people put behind a time. */
const partsOfDay: readonly (readonly [words: RegExp, from: number, to: number])[] = [
  [/^(?:a\.?m\.?|ص)$/, 0, 11],
  [/^(?:p\.?m\.?|م)$/, 12, 23],
  [/^(?:'?s ?(?:ochtends|morgens)|in the morning|صباحا)$/, 4, 11],
  [/^(?:'?s ?middags|in the afternoon|ظهرا)$/, 12, 18],
  [/^(?:'?s ?avonds|in the evening|مساء)$/, 17, 23],
  [/^(?:'?s ?nachts|at night|ليلا)$/, 22, 29],
]

const unit = `(?: ?(?:uur|u|hours?|hrs?|h|o'?clock)\\.?)?`
const figures = new RegExp(
  `^(\\d{1,2})(?:(?: ?[:.,] ?| ?(?:uur|u|h) ?)(\\d{2})(?::00)?)?${unit}(?: ?(\\D+))?$`,
  'u',
)
const compact = new RegExp(`^(\\d{1,2})(\\d{2})${unit}(?: ?(\\D+))?$`, 'u')
const aroundHour = new RegExp(
  `^(half(?: past)?|kwart over|kwart voor|quarter past|quarter to) (\\d{1,2}|\\p{L}+)${unit}(?: (\\D+))?$`,
  'u',
)

const numbers = [
  ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
]

/** The minutes from the hour that is named. */
const minutesFrom: Readonly<Record<string, number>> = {
  half: -30,
  'half past': 30,
  'kwart over': 15,
  'kwart voor': -15,
  'quarter past': 15,
  'quarter to': -15,
}

/**
 * Reads a time as people write it: `18:00`, `18 u`, `15.30 uur`, `1300`, `12:30 pm`, `half 8 's avonds`, `٦ مساءً`. Figures
 * without a part of the day are those of 24 hours. An end may be 24:00, which is the midnight after that day.
 */
export const readTime = (typed: string, as: 'end' | 'start' = 'start'): TimeReading => {
  const text = plainText(typed).replace(/^(?:om|at|\u0627\u0644\u0633\u0627\u0639\u0647) /, '')
  const spoken = aroundHour.exec(text)
  if (spoken !== null) return spokenTime(spoken[1] ?? '', spoken[2] ?? '', spoken[3])
  const parts = figures.exec(text) ?? compact.exec(text)
  if (parts === null) return { kind: 'refused', why: 'unreadable' }
  const [hour, minute, said] = [Number(parts[1]), Number(parts[2] ?? 0), parts[3]]
  if (said !== undefined) return inPart(hour, minute, said)
  if (as === 'end' && hour === 24 && minute === 0) return timeOf(0, 0)
  return hour > 23 || minute > 59 ? { kind: 'refused', why: 'no-such-time' } : timeOf(hour, minute)
}

const spokenTime = (how: string, named: string, said: string | undefined): TimeReading => {
  const hour = /^\d/.test(named)
    ? Number(named)
    : Math.max(...numbers.map((names) => names.indexOf(named))) + 1
  if (hour < 1 || hour > 23) return { kind: 'refused', why: 'unreadable' }
  const all = (hour * 60 + (minutesFrom[how] ?? 0) + 24 * 60) % (24 * 60)
  const [before, minute] = [Math.floor(all / 60), all % 60]
  // In English “half 8” is half past 8.
  if (said !== undefined && how === 'half' && /[ap]\.?m|in the|at night/.test(said))
    return { kind: 'refused', why: 'unreadable' }
  if (said !== undefined) return inPart(before, minute, said)
  if (hour > 12) return timeOf(before, minute)
  const times = [before % 12, (before % 12) + 12].map((one) => clock(one, minute))
  return { kind: 'refused', times: [times[0] ?? '', times[1] ?? ''], why: 'twice' }
}

/** The one hour with that number in a part of the day: 8 in the evening is 20, 12 at night is 0. */
const inPart = (hour: number, minute: number, said: string): TimeReading => {
  const part = partsOfDay.find(([words]) => words.test(said.trim()))
  if (part === undefined) return { kind: 'refused', why: 'unreadable' }
  const [, from, to] = part
  const meant = (hour === 0 || hour > 12 ? [hour] : [hour % 12, (hour % 12) + 12]).filter(
    (one) => (one >= from && one <= to) || (one + 24 >= from && one + 24 <= to),
  )
  const [only] = meant
  if (only === undefined || meant.length > 1 || only > 23 || minute > 59)
    return { kind: 'refused', why: 'no-such-time' }
  return timeOf(only, minute)
}

const clock = (hour: number, minute: number): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`

const timeOf = (hour: number, minute: number): TimeReading => ({ kind: 'time', time: clock(hour, minute) })
