import type { FestivalOutline } from '#cms/models/outline.ts'

/**
 * The most festivals in one calendar: some 400 KB, which calendar programs fetch again every few hours. A province or
 * a municipality has a calendar of its own.
 */
export const mostInCalendar = 500

const day = 24 * 60 * 60_000

/** What has not ended, the next one first, then what ended within a year, the latest first; in the order of their days. */
export const nearestInTime = (
  all: readonly FestivalOutline[],
  now: Date,
  most = mostInCalendar,
): readonly FestivalOutline[] => {
  const moment = now.getTime()
  // By the day, so that a calendar stays the same to the byte from one hour to the next.
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
