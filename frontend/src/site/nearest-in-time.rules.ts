import type { FestivalOutline } from '#cms/models/outline.ts'

/**
 * The most festivals in one calendar: about 400 KB, which calendar programs fetch again every few hours. Each province
 * and municipality has its own calendar.
 */
export const mostInCalendar = 500

const day = 24 * 60 * 60_000

/** Festivals that have not ended, the next one first, then those that ended within a year; sorted by day. */
export const nearestInTime = (
  all: readonly FestivalOutline[],
  now: Date,
  most = mostInCalendar,
): readonly FestivalOutline[] => {
  const moment = now.getTime()
  // Whole days, so that a calendar does not change from one hour to the next.
  const yearAgo = (Math.floor(moment / day) - 366) * day
  const endOf = ({ end }: FestivalOutline): number => end?.at ?? 0
  const startOf = ({ start }: FestivalOutline): number => start?.at ?? 0
  const coming = all
    .filter((one) => endOf(one) > moment)
    .sort((one, other) => startOf(one) - startOf(other))
    .slice(0, most)
  const past = all
    .filter((one) => endOf(one) <= moment && endOf(one) > yearAgo)
    .sort((one, other) => endOf(other) - endOf(one))
    .slice(0, most - coming.length)
  return [...past.reverse(), ...coming]
}
