import { Temporal } from 'temporal-polyfill'

import type { Slot, Weekday } from '../content/types.ts'

const zone = 'Europe/Amsterdam'
const weekdays: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]

/** The day of an instant in the Netherlands, as `2026-05-16`. */
export const dutchDay = (instant: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString()

/** The day of a slot: the first such weekday, `after` days or more from the day of seeding. */
export function dayOf(slot: Pick<Slot, 'weekday' | 'after'>, seedingDay: string): string {
  const earliest = Temporal.PlainDate.from(seedingDay).add({ days: slot.after })
  const wait = (weekdays.indexOf(slot.weekday) + 1 - earliest.dayOfWeek + 7) % 7
  return earliest.add({ days: wait }).toString()
}

/** A day as Payload's date field stores it: noon UTC, so that no time zone moves it to another day. */
export const noon = (day: string): string => `${day}T12:00:00.000Z`

/** The instant at which a slot starts. */
export function startOf(slot: Slot, seedingDay: string): string {
  const start = Temporal.PlainDate.from(dayOf(slot, seedingDay)).toZonedDateTime({
    timeZone: zone,
    plainTime: slot.from,
  })
  return new Date(start.epochMilliseconds).toISOString()
}
