import { Temporal } from 'temporal-polyfill'

import type { Locale } from './locales.ts'
import { intlTag, listInWords, translator } from './t.ts'

/** A part of a day in wall time; an end that is not after the start is on the next day. */
type Slot = { readonly day: string; readonly startTime: string; readonly endTime: string }

/** The parts of a day, for a date in large letters: "za", "12", "december 2026". */
export type DayParts = {
  readonly weekday: string
  readonly weekdayShort: string
  readonly day: string
  /** As it is written after a day: in Ukrainian another form than alone. */
  readonly month: string
  readonly monthAlone: string
  readonly monthShort: string
  readonly year: string
}

const formatsIn = (locale: Locale) => {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(intlTag[locale], { ...options, timeZone: 'UTC' })
  return {
    weekday: format({ weekday: 'long' }),
    weekdayShort: format({ weekday: 'short' }),
    day: format({ day: 'numeric' }),
    month: format({ month: 'long' }),
    dayAndMonth: format({ day: 'numeric', month: 'long' }),
    monthShort: format({ month: 'short' }),
    year: format({ year: 'numeric' }),
  }
}

type Formats = ReturnType<typeof formatsIn>

/** Formats are cached, because making one takes longer than rendering the rest of a page. */
const formatsMade = new Map<Locale, Formats>()

const formatsOf = (locale: Locale): Formats => {
  const formats = formatsMade.get(locale) ?? formatsIn(locale)
  formatsMade.set(locale, formats)
  return formats
}

/** The parts of a calendar day (`2026-12-12`) in words, independent of the machine's clock and time zone. */
export const dayParts = (day: string, locale: Locale): DayParts => {
  const date = new Date(`${day}T12:00:00Z`)
  const formats = formatsOf(locale)
  return {
    weekday: formats.weekday.format(date),
    weekdayShort: formats.weekdayShort.format(date),
    day: formats.day.format(date),
    month: monthIn(formats.dayAndMonth.formatToParts(date)),
    monthAlone: formats.month.format(date),
    monthShort: formats.monthShort.format(date).replace('.', ''),
    year: formats.year.format(date),
  }
}

const monthIn = (parts: readonly Intl.DateTimeFormatPart[]): string =>
  parts.find(({ type }) => type === 'month')?.value ?? ''

/** "zaterdag 12 december 2026". */
export const dayInWords = (day: string, locale: Locale): string => {
  const { weekday, day: number, month, year } = dayParts(day, locale)
  return translator(locale)('date.day', { weekday, day: number, month, year })
}

/** "van 13.00 tot 17.30 uur". */
export const timesInWords = (slot: Slot, locale: Locale): string =>
  translator(locale)('date.time', {
    start: clockTime(slot.startTime, locale),
    end: clockTime(slot.endTime, locale),
  })

/** "13.00 – 17.30 uur". */
export const timesInShort = (slot: Slot, locale: Locale): string =>
  translator(locale)('date.timeShort', {
    start: clockTime(slot.startTime, locale),
    end: clockTime(slot.endTime, locale),
  })

/** All days as one phrase, without repeating the month: "zaterdag 12 en zondag 13 december 2026". */
export const daysInWords = (days: readonly string[], locale: Locale): string => {
  const different = [...new Set(days)].sort()
  const last = different.at(-1)
  if (last === undefined) return ''
  const end = dayParts(last, locale)
  const t = translator(locale)
  const phrases = different.map((day) => {
    const parts = dayParts(day, locale)
    if (day === last || parts.year !== end.year) return dayInWords(day, locale)
    return parts.month === end.month ? t('date.dayInMonth', parts) : t('date.dayInYear', parts)
  })
  return listInWords(phrases, locale)
}

/** A clock time as this language writes it: 13.00 in Dutch, 13:00 in others. */
export const clockTime = (time: string, locale: Locale): string =>
  locale === 'nl' ? time.replace(':', '.') : time

/** An instant in words, in a time zone: "zaterdag 5 december 2026, 13.00 uur". */
export const instantInWords = (instant: Date, timeZone: string, locale: Locale): string => {
  const there = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone)
  const time = clockTime(there.toPlainTime().toString({ smallestUnit: 'minute' }), locale)
  return translator(locale)('date.dayAtTime', {
    day: dayInWords(there.toPlainDate().toString(), locale),
    time,
  })
}

/** The calendar day of an instant, in a time zone. */
export const dayOfInstant = (instant: Date, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString()

/** The start of a slot for programs, with the UTC offset of that day: `2026-12-12T13:00:00+01:00`. */
export const slotStart = (slot: Slot, timeZone: string): string =>
  Temporal.PlainDateTime.from(`${slot.day}T${slot.startTime}`)
    .toZonedDateTime(timeZone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' })

/** The end of a slot for programs, with the UTC offset of that day. */
export const slotEnd = (slot: Slot, timeZone: string): string =>
  Temporal.PlainDateTime.from(wallEnd(slot))
    .toZonedDateTime(timeZone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' })

/** The end of a slot in local time: `2026-12-13T01:00:00` for a night that began on the 12th. */
export const wallEnd = ({ day, startTime, endTime }: Slot): string =>
  Temporal.PlainDateTime.from(`${day}T${endTime}`)
    .add({ days: endTime > startTime ? 0 : 1 })
    .toString({ smallestUnit: 'second' })

/** An instant for programs, in a time zone, with the UTC offset of that day. */
export const instantWithOffset = (instant: Date, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' })
