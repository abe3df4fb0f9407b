import type { ChangeKind } from '#features/festivals/change-notice.rules.ts'

export type FollowKind = 'municipality' | 'organisation' | 'province'

/** What somebody follows, with the moment from which they wanted to hear of it. */
export interface Follow {
  readonly id: string
  readonly confirmedAt: string
  readonly kind: FollowKind
  readonly name: string
  readonly rhythm: 'immediate' | 'weekly'
  readonly subscriber: string
  readonly target: string
}

/** What a festival can be followed by. */
export interface Followable {
  readonly municipality: string
  readonly organisation: string
  readonly province: string
}

/** Whether a festival belongs to what somebody follows. */
export const isAbout = ({ kind, target }: Pick<Follow, 'kind' | 'target'>, festival: Followable): boolean =>
  target !== '' && festival[kind] === target

/** What people feel closest to comes first where a mail says why it came. */
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

/** The groups of a page that are surely whole: of a full page the last may go on in the next one. */
export const wholeGroups = (follows: readonly Follow[], pageSize: number): readonly (readonly Follow[])[] => {
  const groups = bySubscriber(follows)
  return follows.length < pageSize || groups.length < 2 ? groups : groups.slice(0, -1)
}

const minute = 60_000
const day = 24 * 60 * minute

/** So long a change rests: what belongs to the same save has been written by then, and a slip can be put right. */
export const restingTime = minute
/** What nobody was told by then is no news any more. */
export const newsFor = 3 * day

/** What decides whether followers hear of a change. */
export interface ToldOf {
  readonly kind: ChangeKind
  /** Changes of the same festival, this one too. */
  readonly all: readonly { readonly kind: ChangeKind; readonly sequence: number }[]
  readonly sequence: number
  readonly festival: { readonly endsAt: string | null; readonly isCalledOff: boolean } | null
}

/** `tell` now, `skip` for good, or `wait`: a festival that is off the site for a moment may come back. */
export const whatToDo = ({ all, festival, kind, sequence }: ToldOf, now: Date): 'skip' | 'tell' | 'wait' => {
  if (festival === null) return 'wait'
  if (festival.endsAt !== null && Date.parse(festival.endsAt) <= now.getTime()) return 'skip'
  if (kind === 'approved-first-time') return festival.isCalledOff ? 'skip' : 'tell'
  const isOvertaken = all.some((one) => one.kind !== 'approved-first-time' && one.sequence > sequence)
  // Another day and another place, changed in one go, are one mail.
  const isToldBeside =
    kind === 'relocated' && all.some((one) => one.kind === 'rescheduled' && one.sequence === sequence)
  return isOvertaken || isToldBeside ? 'skip' : 'tell'
}
