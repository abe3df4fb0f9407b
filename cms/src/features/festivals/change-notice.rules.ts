/** What followers and feeds are told of a festival. */
export type ChangeKind =
  'approved-first-time' | 'cancelled' | 'postponed' | 'relocated' | 'rescheduled' | 'resumed'

/** The part of a festival that visitors plan their day by. */
export interface Announced {
  readonly endsAt?: string | null | undefined
  readonly eventStatus?: string | null | undefined
  readonly previousStart?: string | null | undefined
  readonly sequence?: number | null | undefined
  readonly startsAt?: string | null | undefined
  readonly venue?: Readonly<Record<string, unknown>> | null | undefined
}

/** What a change of the live festival means for who follows it. */
export interface ChangeNotice {
  readonly kinds: readonly ChangeKind[]
  readonly previousStart: string | null
  /** Rises by one with every change that moves somebody's plans; a calendar needs it to believe the new one. */
  readonly sequence: number
}

/** Compares what visitors saw with what they will see. A typo put right says nothing to anybody. */
export const noticeOf = (before: Announced | null, after: Announced): ChangeNotice => {
  if (before === null)
    return {
      kinds: ['approved-first-time'],
      previousStart: after.previousStart ?? null,
      sequence: after.sequence ?? 0,
    }
  const isMoved = !sameInstant(before.startsAt, after.startsAt)
  const isChanged =
    isMoved ||
    !sameInstant(before.endsAt, after.endsAt) ||
    placeOf(before) !== placeOf(after) ||
    statusOf(before) !== statusOf(after)
  return {
    kinds: isChanged ? kindsOf(before, after) : [],
    previousStart: previousStart(before, after, isMoved),
    sequence: (before.sequence ?? 0) + (isChanged ? 1 : 0),
  }
}

const urgent: ReadonlySet<ChangeKind> = new Set([
  'cancelled',
  'postponed',
  'relocated',
  'rescheduled',
  'resumed',
])

/** Whether visitors of a live festival stand before a closed door until this change is live. */
export const isUrgent = (before: Announced | null, after: Announced): boolean =>
  before !== null && noticeOf(before, after).kinds.some((kind) => urgent.has(kind))

const kindsOf = (before: Announced, after: Announced): readonly ChangeKind[] => {
  const status = statusOf(after)
  const isNewStatus = statusOf(before) !== status
  if (isNewStatus && (status === 'cancelled' || status === 'postponed')) return [status]
  if (status === 'cancelled') return []
  const isElsewhere = placeOf(before) !== placeOf(after) || (isNewStatus && status === 'relocated')
  const isAnotherTime =
    !sameInstant(before.startsAt, after.startsAt) ||
    !sameInstant(before.endsAt, after.endsAt) ||
    (isNewStatus && status === 'rescheduled')
  const kinds: ChangeKind[] = [
    ...(isAnotherTime ? (['rescheduled'] as const) : []),
    ...(isElsewhere ? (['relocated'] as const) : []),
  ]
  return kinds.length === 0 ? ['resumed'] : kinds
}

/** When it stood before: filled by itself, unless somebody wrote another day. */
const previousStart = (before: Announced, after: Announced, isMoved: boolean): string | null => {
  const written = after.previousStart ?? null
  const isWritten = written !== null && !sameInstant(written, before.previousStart)
  const isLate = statusOf(after) === 'postponed' || statusOf(after) === 'rescheduled'
  if (isWritten || !isLate) return written
  const isNew = isMoved || statusOf(before) === 'scheduled'
  return isNew ? (before.startsAt ?? written) : written
}

const statusOf = ({ eventStatus }: Announced): string => eventStatus ?? 'scheduled'

const sameInstant = (one: string | null | undefined, other: string | null | undefined): boolean =>
  one === other || (!one && !other) || Date.parse(one ?? '') === Date.parse(other ?? '')

/** Where people go. With a street and a municipality the name of the building is no other place. */
const placeOf = ({ venue }: Announced): string => {
  const { municipality, name, postcode, street } = venue ?? {}
  const address = [municipality, postcode, street].map(tidy)
  return JSON.stringify(tidy(street) === '' ? [...address, tidy(name)] : address)
}

const tidy = (text: unknown): string =>
  typeof text === 'string'
    ? text
        .trim()
        .toLowerCase()
        .replaceAll(/[\s.,]+/g, ' ')
    : ''
