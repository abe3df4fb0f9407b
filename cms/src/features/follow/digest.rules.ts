import { Temporal } from 'temporal-polyfill'

import type { ChangeKind } from '#features/festivals/change-notice.rules.ts'

import { type Follow, type Followable, isAbout } from './follow.rules.ts'

const zone = 'Europe/Amsterdam'
const thursday = 4
const hour = 8

/** One weekly mail: its ISO week, and the moment up to which it tells what changed. */
export interface DigestWeek {
  readonly until: string
  /** `2026-W48`. */
  readonly week: string
}

const isoOf = (moment: Temporal.ZonedDateTime): string => new Date(moment.epochMilliseconds).toISOString()

/** The week whose mail was due last: it leaves on Thursday at eight in the morning, as clocks in Amsterdam show it. */
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

/** Where the first weekly mail begins, and how far back one that was late may reach. */
export const digestStart = (until: string, lastUntil: string | null): string => {
  const weeksBefore = (weeks: number): string =>
    isoOf(Temporal.Instant.from(until).toZonedDateTimeISO(zone).subtract({ weeks }))
  if (lastUntil === null) return weeksBefore(1)
  const earliest = weeksBefore(4)
  return Date.parse(lastUntil) > Date.parse(earliest) ? lastUntil : earliest
}

/** A change of a festival that visitors still can plan by. */
export interface DigestChange {
  readonly at: string
  readonly festival: string
  readonly followable: Followable
  readonly kind: ChangeKind
}

/** One festival of somebody's weekly mail. */
export interface DigestItem {
  readonly festival: string
  readonly kinds: readonly ChangeKind[]
}

/**
 * What one follower reads: what changed in what they follow by the week, since they follow it. What they were told at
 * once, because of another thing that they follow, is no news.
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

/** A festival that is new is just that; of later changes the last that calls it off, or on, stands for all. */
const summed = (kinds: readonly ChangeKind[]): readonly ChangeKind[] => {
  const decisive = kinds.findLast((kind) => ['cancelled', 'postponed', 'resumed'].includes(kind))
  if (kinds.includes('approved-first-time')) return ['approved-first-time']
  if (decisive !== undefined) return [decisive]
  return [...new Set(kinds)]
}
