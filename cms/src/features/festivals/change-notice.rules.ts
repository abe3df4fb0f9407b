/** Kinds of changes of a festival, for followers and feeds. */
export type ChangeKind =
  'approved-first-time' | 'cancelled' | 'postponed' | 'relocated' | 'rescheduled' | 'resumed'

/** The fields of a festival that visitors make plans by. */
export type Announced = {
  readonly endsAt?: string | null | undefined
  readonly eventStatus?: string | null | undefined
  readonly previousStart?: string | null | undefined
  readonly sequence?: number | null | undefined
  readonly startsAt?: string | null | undefined
  readonly venue?: Readonly<Record<string, unknown>> | null | undefined
}

/** The meaning of a change of the live festival for its followers. */
export type ChangeNotice = {
  readonly kinds: readonly ChangeKind[]
  readonly previousStart: string | null
  /** Rises by one with every change that affects plans; a calendar accepts a new version only with a higher number. */
  readonly sequence: number
}

/** Compares the published festival with its next version. A corrected typo causes no message. */
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

/** Whether visitors would come in vain to a live festival until this change is live. */
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

/** The day planned before: filled in automatically, unless a person wrote another day. */
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

/**
 * The place that people travel to. With a street and a municipality, a new name of the building is not another place.
 */
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
