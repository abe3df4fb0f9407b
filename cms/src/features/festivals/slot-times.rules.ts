import { isDay } from '@welkom-hier/writing/read-day.rules.ts'

import { datesIn } from '#i18n/dates.rules.ts'
import { words, type Words } from '#i18n/words.ts'
import { refusedWords } from '#platform/dates/date-words.rules.ts'
import { instantOf } from '#platform/dates/zoned.rules.ts'
import { daysAfter } from '#platform/fields/consent.rules.ts'
import { clockPattern } from '#platform/fields/written-text.rules.ts'

import { dayOf } from './time-slots.rules.ts'

/** A row of days and times as it is written, in which anything may be missing. */
export type WrittenSlot = { readonly day?: unknown; readonly endTime?: unknown; readonly startTime?: unknown }

/** A night ends by six, and no part of a festival takes longer than this: a longer one is a slip. */
const night = { latest: 6 * 60, longest: 14 * 60 }

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

const isTime = (value: unknown): value is string => typeof value === 'string' && clockPattern.test(value)

/** The length in minutes when the end lies on the next day; null when it does not. */
const overMidnight = ({ endTime, startTime }: WrittenSlot): number | null => {
  if (!isTime(startTime) || !isTime(endTime) || endTime > startTime) return null
  return minutesOf(endTime) + 24 * 60 - minutesOf(startTime)
}

const isNight = (end: string, length: number): boolean =>
  minutesOf(end) <= night.latest && length <= night.longest

/** What is wrong with an end that is not after its start; null for a night. */
export const endProblem = (slot: WrittenSlot): Words | null => {
  const length = overMidnight(slot)
  const [start, end] = [String(slot.startTime), String(slot.endTime)]
  if (length === null || isNight(end, length)) return null
  if (start === end)
    return words(
      'Begin en eind zijn gelijk. Hoe laat is het klaar?',
      'Start and end are the same. When does it end?',
    )
  const meant = minutesOf(end) + 12 * 60
  const isMeant = meant < 24 * 60 && meant > minutesOf(start)
  const hours = Math.round(length / 60)
  return words(
    `Het eind (${end}) is vóór het begin (${start}): zo duurt het ${hours} uur.${isMeant ? ` Bedoel je ${timeOf(meant)}?` : ''} Een nacht eindigt uiterlijk om 06:00.`,
    `The end (${end}) is before the start (${start}): that makes ${hours} hours.${isMeant ? ` Do you mean ${timeOf(meant)}?` : ''} A night ends by 06:00.`,
  )
}

/** What an end past midnight is taken for, so that a slip is seen; null for other ends. */
export const nightNote = (slot: WrittenSlot): Words | null => {
  const length = overMidnight(slot)
  if (length === null || endProblem(slot) !== null) return null
  const [end, hours] = [String(slot.endTime), Math.round(length / 6) / 10]
  return words(
    `Tot ${end} uur ’s nachts? Dan duurt het ${hoursIn('nl', hours)} uur.`,
    `Until ${end} at night? Then it takes ${hoursIn('en', hours)} hours.`,
  )
}

const hoursIn = (language: 'en' | 'nl', hours: number): string => hours.toLocaleString(language)

/** Why the clock does not show a time of a row once: in a night of summer time it skips an hour, or shows one twice. */
export const clockProblemOf = (
  slot: WrittenSlot,
  which: 'endTime' | 'startTime',
  zone: string,
): Words | null => {
  const [day, time] = [typeof slot.day === 'string' ? dayOf(slot.day) : '', slot[which]]
  if (!isDay(day) || !isTime(time)) return null
  const isNextDay = which === 'endTime' && overMidnight(slot) !== null
  const instant = instantOf(isNextDay ? daysAfter(day, 1) : day, time, zone)
  return instant.kind === 'refused' ? refusedWords(instant, 'time') : null
}

/** The first day that stands in two rows whose times overlap; null when there is none. */
export const doubleProblem = (slots: readonly WrittenSlot[]): Words | null => {
  const whole = slots.flatMap(({ day, endTime, startTime }) => {
    if (typeof day !== 'string' || !isTime(startTime) || !isTime(endTime)) return []
    const start = minutesOf(startTime)
    return [
      {
        day: dayOf(day),
        end: start + (overMidnight({ endTime, startTime }) ?? minutesOf(endTime) - start),
        start,
      },
    ]
  })
  const double = whole.find((one, index) =>
    whole
      .slice(0, index)
      .some((other) => other.day === one.day && other.start < one.end && one.start < other.end),
  )
  if (double === undefined || !isDay(double.day)) return null
  const [nl, en] = inWords(double.day)
  return words(
    `${nl} staat er twee keer, en de tijden lopen door elkaar.`,
    `${en} is there twice, and the times overlap.`,
  )
}

/** What a person may not have meant with a day: one that has passed, or that another row has as well. */
export const dayNote = (day: unknown, others: readonly unknown[], today: string): Words | null => {
  const written = typeof day === 'string' ? dayOf(day) : ''
  if (!isDay(written)) return null
  if (others.some((other) => typeof other === 'string' && dayOf(other) === written))
    return words('Deze dag staat er twee keer.', 'This day is there twice.')
  return written < today ? words('Deze dag is al voorbij.', 'This day has passed.') : null
}

const inWords = (day: string): readonly [nl: string, en: string] => {
  const write = (language: 'en' | 'nl'): string =>
    datesIn(language, { dateStyle: 'full' }).format(new Date(`${day}T12:00:00Z`))
  const nl = write('nl')
  return [nl.charAt(0).toUpperCase() + nl.slice(1), write('en')]
}
