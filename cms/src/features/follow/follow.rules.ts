import type { ChangeKind } from '#features/festivals/change-notice.rules.ts'

export type FollowKind = 'municipality' | 'organisation' | 'province'

/** A subject that a subscriber follows, with the moment since which they follow it. */
export type Follow = {
  readonly id: string
  readonly confirmedAt: string
  readonly kind: FollowKind
  readonly name: string
  readonly rhythm: 'immediate' | 'weekly'
  readonly subscriber: string
  readonly target: string
}

/** The fields of a festival that a follow can name. */
export type Followable = {
  readonly municipality: string
  readonly organisation: string
  readonly province: string
}

/** Whether a follow covers a festival. */
export const isAbout = ({ kind, target }: Pick<Follow, 'kind' | 'target'>, festival: Followable): boolean =>
  target !== '' && festival[kind] === target

/** Sorts the reasons of a mail: the narrowest follow comes first. */
const narrowness: Readonly<Record<FollowKind, number>> = { municipality: 1, organisation: 0, province: 2 }

export const narrowestFirst = (follows: readonly Follow[]): readonly Follow[] =>
  follows.toSorted((one, other) => narrowness[one.kind] - narrowness[other.kind])

/** Sorted rows in groups of one subscriber each. */
export const bySubscriber = (follows: readonly Follow[]): readonly (readonly Follow[])[] => {
  const groups = new Map<string, Follow[]>()
  for (const follow of follows)
    groups.set(follow.subscriber, [...(groups.get(follow.subscriber) ?? []), follow])
  return [...groups.values()]
}

/** The groups of a page that are certainly complete: on a full page the last group may continue on the next one. */
export const wholeGroups = (follows: readonly Follow[], pageSize: number): readonly (readonly Follow[])[] => {
  const groups = bySubscriber(follows)
  return follows.length < pageSize || groups.length < 2 ? groups : groups.slice(0, -1)
}

const minute = 60_000
const day = 24 * 60 * minute

/** How long a change waits: by then the rest of the same save is written, and a mistake can still be corrected. */
export const restingTime = minute
/** A change that was not told within this time is outdated. */
export const newsFor = 3 * day

/** The facts that decide whether followers hear of a change. */
export type ToldOf = {
  readonly kind: ChangeKind
  /** All changes of the same festival, including this one. */
  readonly all: readonly { readonly kind: ChangeKind; readonly sequence: number }[]
  readonly sequence: number
  readonly festival: { readonly endsAt: string | null; readonly isCalledOff: boolean } | null
}

/** `tell` now, `skip` for good, or `wait`: a festival that is off the site may come back. */
export const whatToDo = ({ all, festival, kind, sequence }: ToldOf, now: Date): 'skip' | 'tell' | 'wait' => {
  if (festival === null) return 'wait'
  if (festival.endsAt !== null && Date.parse(festival.endsAt) <= now.getTime()) return 'skip'
  if (kind === 'approved-first-time') return festival.isCalledOff ? 'skip' : 'tell'
  const isOvertaken = all.some((one) => one.kind !== 'approved-first-time' && one.sequence > sequence)
  // A new day and a new place in one save make one mail.
  const isToldBeside =
    kind === 'relocated' && all.some((one) => one.kind === 'rescheduled' && one.sequence === sequence)
  return isOvertaken || isToldBeside ? 'skip' : 'tell'
}
