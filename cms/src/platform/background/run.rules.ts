/** The stored record of a background job's turns. */
export type Run = {
  /** About the running turn. */
  readonly startedAt: string | null
  readonly succeededAt: string | null
  readonly failedAt: string | null
  /** About the last turn that failed. */
  readonly problem: string | null
  readonly reason: string | null
}

/** The state of a job: `late` means that it should have run again, or ended, by now. */
export type Standing =
  { readonly kind: 'never' } | { readonly kind: 'failed' | 'fine' | 'late' | 'running'; readonly at: string }

export const neverRun: Run = {
  failedAt: null,
  problem: null,
  reason: null,
  startedAt: null,
  succeededAt: null,
}

const minute = 60_000
const day = 24 * 60 * minute
/** A turn that takes longer hangs, or its program is gone. */
const longestTurn = 15 * minute

type Pace = {
  readonly everyMs: number
  readonly longestTurnMs?: number
}

/** The state of a job, from its stored record. */
export const standingOf = (run: Run, { everyMs, longestTurnMs = longestTurn }: Pace, now: Date): Standing => {
  const patience = everyMs + Math.max(everyMs, 2 * minute)
  const isOlderThan = (at: string, ms: number): boolean => now.getTime() - Date.parse(at) > ms
  if (run.startedAt !== null) {
    const hangs = isOlderThan(run.startedAt, Math.max(patience, longestTurnMs))
    return { at: run.startedAt, kind: hangs ? 'late' : 'running' }
  }
  const at = laterOf(run.succeededAt, run.failedAt)
  if (at === null) return { kind: 'never' }
  if (at === run.failedAt) return { at, kind: 'failed' }
  return { at, kind: isOlderThan(at, patience) ? 'late' : 'fine' }
}

/** When a job failed in the last day, if it succeeds again now. */
export const failedLately = ({ failedAt, succeededAt }: Run, now: Date): string | null => {
  if (failedAt === null || laterOf(succeededAt, failedAt) === failedAt) return null
  return now.getTime() - Date.parse(failedAt) < day ? failedAt : null
}

const laterOf = (one: string | null, other: string | null): string | null => {
  if (one === null || other === null) return one ?? other
  return Date.parse(one) > Date.parse(other) ? one : other
}

/** What was noted of a turn: when it ended, and how: `fine`, or a problem with its reason. */
export type Note = {
  readonly at: Date
  readonly outcome: string
}

/**
 * Whether the end of a turn is written down: when it went otherwise than the one before, and else once a minute, so that
 * what staff read is true to the minute however often the job runs.
 */
export const isWorthNoting = (last: Note | null, next: Note, everyMs: number): boolean => {
  if (last === null || last.outcome !== next.outcome) return true
  // The turn that comes closest to the minute: the next one would be past it.
  return next.at.getTime() - last.at.getTime() >= minute - everyMs / 2
}

const order: readonly Standing['kind'][] = ['failed', 'late', 'running', 'never', 'fine']

/** Sorts jobs that need attention first; jobs with the same state keep their order. */
export const byUrgency = (one: Standing, other: Standing): number =>
  order.indexOf(one.kind) - order.indexOf(other.kind)
