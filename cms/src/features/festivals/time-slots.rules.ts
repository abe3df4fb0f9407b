import { Temporal } from 'temporal-polyfill'

/** A part of a festival on one day, in wall-clock time: `day` is `2026-05-17`, times are `HH:mm`. */
export type TimeSlot = {
  day: string
  endTime: string
  startTime: string
}

/** The first and the last instant of a festival, in UTC. */
export type Span = {
  endsAt: string
  startsAt: string
}

/** The zones a festival can be in: the European and the Caribbean Netherlands. */
export const timeZones = ['Europe/Amsterdam', 'America/Kralendijk'] as const

/** The calendar day of a date field: Payload stores noon UTC of the day that was picked. */
export const dayOf = (stored: string): string => stored.slice(0, 10)

const wallTime = (day: string, time: string): Temporal.PlainDateTime =>
  Temporal.PlainDateTime.from(`${day}T${time}`)

/** Start and end of a slot as wall times; an end that is not after the start lies on the next day. */
const wallTimesOf = (slot: TimeSlot): { end: Temporal.PlainDateTime; start: Temporal.PlainDateTime } => {
  const start = wallTime(slot.day, slot.startTime)
  const sameDay = wallTime(slot.day, slot.endTime)
  return {
    end: Temporal.PlainDateTime.compare(sameDay, start) > 0 ? sameDay : sameDay.add({ days: 1 }),
    start,
  }
}

const byTime = (one: Temporal.Instant, other: Temporal.Instant): number =>
  Temporal.Instant.compare(one, other)

/** First start and last end of all slots as UTC instants, or null when there is no slot. */
export const spanOf = (slots: readonly TimeSlot[], timeZone: string): Span | null => {
  const instants = slots.map((slot) => {
    const { end, start } = wallTimesOf(slot)
    return {
      end: end.toZonedDateTime(timeZone).toInstant(),
      start: start.toZonedDateTime(timeZone).toInstant(),
    }
  })
  const starts = instants.map(({ start }) => start).sort(byTime)
  const ends = instants.map(({ end }) => end).sort(byTime)
  const [first, last] = [starts[0], ends.at(-1)]
  if (!first || !last) return null
  return {
    endsAt: new Date(last.epochMilliseconds).toISOString(),
    startsAt: new Date(first.epochMilliseconds).toISOString(),
  }
}
