import { Temporal } from 'temporal-polyfill'

import type { ChangeKind } from '#features/festivals/change-notice.rules.ts'

import { isAbout, type Follow, type Followable } from './follow.rules.ts'

const zone = 'Europe/Amsterdam'
const thursday = 4
const hour = 8

/** One weekly mail: its ISO week, and the moment up to which it includes changes. */
export type DigestWeek = {
  readonly until: string
  /** `2026-W48`. */
  readonly week: string
}

const isoOf = (moment: Temporal.ZonedDateTime): string => new Date(moment.epochMilliseconds).toISOString()

/** The week of the last due mail: it leaves on Thursday at eight in the morning, Amsterdam time. */
export const lastDigestWeek = (now: Date): DigestWeek => {
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone)
  const ofThisWeek = here
    .toPlainDate()
    .add({ days: thursday - here.dayOfWeek })
    .toZonedDateTime({ plainTime: Temporal.PlainTime.from({ hour }), timeZone: zone })
  const due =
    Temporal.ZonedDateTime.compare(ofThisWeek, here) <= 0 ? ofThisWeek : ofThisWeek.subtract({ weeks: 1 })
  const week = String(due.weekOfYear ?? 0).padStart(2, '0')
  return { until: isoOf(due), week: `${due.yearOfWeek ?? due.year}-W${week}` }
}

/** The earliest change that the first weekly mail includes, and the furthest that a late one reaches back. */
export const digestStart = (until: string, lastUntil: string | null): string => {
  const weeksBefore = (weeks: number): string =>
    isoOf(Temporal.Instant.from(until).toZonedDateTimeISO(zone).subtract({ weeks }))
  if (lastUntil === null) return weeksBefore(1)
  const earliest = weeksBefore(4)
  return Date.parse(lastUntil) > Date.parse(earliest) ? lastUntil : earliest
}

/** A change of a festival that visitors can still make plans by. */
export type DigestChange = {
  readonly at: string
  readonly festival: string
  readonly followable: Followable
  readonly kind: ChangeKind
}

/** One festival in a follower's weekly mail. */
export type DigestItem = {
  readonly festival: string
  readonly kinds: readonly ChangeKind[]
}

/**
 * The changes that one follower reads: those by the mail's moment in what they follow, since they follow it. A change
 * that an alert told them already, because they also follow something else, is left out.
 */
export const digestOf = (
  follows: readonly Follow[],
  changes: readonly DigestChange[],
): readonly DigestItem[] => {
  const items = new Map<string, ChangeKind[]>()
  for (const { at, festival, followable, kind } of changes) {
    const concerned = follows.filter(
      (follow) => isAbout(follow, followable) && Date.parse(follow.confirmedAt) <= Date.parse(at),
    )
    const isNews = concerned.length > 0 && concerned.every(({ rhythm }) => rhythm === 'weekly')
    if (isNews) items.set(festival, [...(items.get(festival) ?? []), kind])
  }
  return [...items].map(([festival, kinds]) => ({ festival, kinds: summed(kinds) }))
}

/** A new festival is only reported as new; of later changes only the last cancellation or resumption is reported. */
const summed = (kinds: readonly ChangeKind[]): readonly ChangeKind[] => {
  const decisive = kinds.findLast((kind) => ['cancelled', 'postponed', 'resumed'].includes(kind))
  if (kinds.includes('approved-first-time')) return ['approved-first-time']
  if (decisive !== undefined) return [decisive]
  return [...new Set(kinds)]
}
