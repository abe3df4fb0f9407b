import { isDay, readDay } from '@welkom-hier/writing/read-day.rules.ts'

import { datesIn } from '#i18n/dates.rules.ts'
import type { Words } from '#i18n/words.ts'
import { dutchDay } from '#platform/fields/consent.rules.ts'

import { refusedWords } from './date-words.rules.ts'
import { readMoment } from './read-moment.rules.ts'
import { wallOf } from './zoned.rules.ts'

/** Whether a date field holds a day, or a day with a time; and where a day without a year lies. */
export type DateKind = {
  readonly what: 'day' | 'moment'
  readonly towards: 'future' | 'past'
}

/** Of a field in the configuration, or in the browser. */
type Settings = {
  readonly admin?:
    | {
        readonly custom?: Readonly<Record<string, unknown>> | undefined
        readonly date?: unknown
      }
    | undefined
}

/** Set as `admin.custom` of a date field whose days are past: `5 mei` is then the last fifth of May. */
export const ofThePast = { towards: 'past' } as const

/** The kind of a date field, by its settings. Without any it is a moment that the program notes. */
export const kindOf = ({ admin }: Settings): DateKind => {
  const { displayFormat, pickerAppearance }: Readonly<Record<string, unknown>> = { ...Object(admin?.date) }
  const isDayOnly =
    pickerAppearance === 'dayOnly' ||
    (pickerAppearance === undefined && typeof displayFormat === 'string' && !/[hH]/.test(displayFormat))
  return {
    towards: admin?.custom?.towards === 'past' ? 'past' : 'future',
    what: isDayOnly ? 'day' : 'moment',
  }
}

/** What is stored of a typed date, or why it can't be stored. */
export type TypedDate =
  { readonly kind: 'date'; readonly at: string } | { readonly kind: 'refused'; readonly message: Words }

const stored = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/

/** Whether a text is an instant as programs write it, with its zone, on a day that exists. */
export const isInstant = (text: string): boolean =>
  isDay(stored.exec(text)?.[1] ?? '') && !Number.isNaN(Date.parse(text))

/** Reads what a person typed, or a program sent, into a date field. A day is stored as its noon in UTC, as Payload does. */
export const readTyped = (typed: string, kind: DateKind, now: Date): TypedDate => {
  if (isInstant(typed)) return { at: kind.what === 'day' ? noonOf(typed.slice(0, 10)) : typed, kind: 'date' }
  const as = { today: dutchDay(now), towards: kind.towards }
  if (kind.what === 'day') {
    const reading = readDay(typed, as)
    return reading.kind === 'day'
      ? { at: noonOf(reading.day), kind: 'date' }
      : { kind: 'refused', message: refusedWords(reading, 'day') }
  }
  const reading = readMoment(typed, as)
  return reading.kind === 'instant'
    ? { at: reading.at, kind: 'date' }
    : { kind: 'refused', message: refusedWords(reading, 'moment') }
}

const noonOf = (day: string): string => `${day}T12:00:00.000Z`

/** A stored date as its field shows it, in words that `readTyped` reads back: “zaterdag 5 december 2026 14:30”. */
export const shownDate = (at: string, { what }: DateKind, language: string): string => {
  if (!isInstant(at)) return at
  const day = datesIn(language, { dateStyle: 'full' }).format(new Date(at))
  return what === 'day' ? day : `${day} ${wallOf(at).time}`
}
