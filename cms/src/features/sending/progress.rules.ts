import type { DeliveryState } from './delivery.rules.ts'
import type { Bounce } from './refusal.rules.ts'

export type Counts = Readonly<Record<DeliveryState, number>>

export const deliveryStates = [
  'queued',
  'held',
  'sending',
  'accepted',
  'failed',
  'skipped',
  'unknown',
] as const

/** Refusals with the same message. */
export type Failures = {
  readonly answer: string
  /** What it tells about the readers; null where the program did not judge it. */
  readonly bounce: Bounce | null
  readonly code: number | null
  readonly count: number
}

/** How many readers are finished, sent or not. */
export const doneOf = (counts: Counts): number =>
  counts.accepted + counts.failed + counts.skipped + counts.unknown

/** How many minutes the rest takes at this pace, at least one; null when nothing is left. */
export const minutesLeft = (counts: Counts, messagesPerMinute: number): number | null => {
  const left = counts.queued + counts.sending
  return left === 0 ? null : Math.max(1, Math.ceil(left / Math.max(1, messagesPerMinute)))
}

/** Names of queues and sessions, which differ between otherwise equal messages. */
const mark = /\b(?=[\w.-]*\d)[\w-]{8,}\b/g

/** Groups refusals by their message, the most frequent first. */
export const groupFailures = (
  rows: readonly (Omit<Failures, 'answer' | 'count'> & { readonly answer: string | null })[],
): readonly Failures[] => {
  const groups = new Map<string, Failures>()
  for (const { answer, bounce, code } of rows) {
    const said = (answer ?? '').replaceAll(mark, '…')
    const key = `${bounce ?? ''} ${code ?? ''} ${said}`
    groups.set(key, { answer: said, bounce, code, count: (groups.get(key)?.count ?? 0) + 1 })
  }
  return [...groups.values()].toSorted((one, other) => other.count - one.count)
}
