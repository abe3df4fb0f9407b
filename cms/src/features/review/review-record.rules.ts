import type { ReviewState, ReviewStep, Side } from './review.rules.ts'

/** The editors' note about one field. */
export type FieldNote = {
  readonly field: string
  readonly note: string
}

/** The kinds of events in a timeline. */
export type ReviewEvent =
  'approved' | 'changed' | 'published' | 'published-directly' | 'returned' | 'submitted' | 'withdrawn'

/** One line of the timeline: event, time and person. */
export type TimelineRow = {
  readonly actor: string | null
  readonly at: string
  readonly event: ReviewEvent
  readonly note?: string
  readonly notes?: readonly FieldNote[]
  readonly side: Side
}

/** A step that one person has claimed, with all data to carry it out, even after a crash. */
export type PendingStep = {
  readonly actor: string
  readonly at: string
  readonly isTrusted?: boolean
  readonly isUrgent?: boolean
  readonly next: ReviewState
  readonly note?: string
  readonly notes?: readonly FieldNote[]
  /** When the version that goes live was saved. */
  readonly seen?: string
  readonly step: ReviewStep
}

/** A row of `reviews`, read and trusted. */
export type Review = {
  readonly festival: string
  readonly id: string
  readonly isUrgent: boolean
  /** The end of the claim on a step; null when no step is claimed. */
  readonly leaseUntil: string | null
  readonly note: string | null
  readonly notes: readonly FieldNote[]
  readonly pending: PendingStep | null
  readonly state: ReviewState
  readonly step: number
  readonly submittedAt: string | null
  readonly timeline: readonly TimelineRow[]
}

/** Whether a step is claimed and not settled yet, also after a crash. */
export const isBusy = ({ leaseUntil }: Review): boolean => leaseUntil !== null

/** The values that a settled step writes into the row. */
export type Settlement = Omit<Review, 'festival' | 'id' | 'leaseUntil' | 'pending' | 'step'>

/** The row after a step: notes stay until the next round, the timeline only grows. */
export const settled = (review: Review, pending: PendingStep): Settlement => ({
  isUrgent: pending.next === 'submitted' && pending.isUrgent === true,
  note: pending.next === 'returned' ? (pending.note ?? null) : null,
  notes: pending.next === 'returned' ? (pending.notes ?? []) : [],
  state: pending.next,
  submittedAt: pending.next === 'submitted' ? pending.at : null,
  timeline: [...review.timeline, rowOf(pending)],
})

const rowOf = ({ actor, at, isTrusted, note, notes, step }: PendingStep): TimelineRow => ({
  actor,
  at,
  event: eventOf(step, isTrusted === true),
  side: step === 'approve' || step === 'return' ? 'staff' : 'organiser',
  ...(note === undefined ? {} : { note }),
  ...(notes === undefined || notes.length === 0 ? {} : { notes }),
})

const eventOf = (step: ReviewStep, isTrusted: boolean): ReviewEvent => {
  switch (step) {
    case 'approve':
      return 'approved'
    case 'return':
      return 'returned'
    case 'submit':
      return isTrusted ? 'published-directly' : 'submitted'
    case 'withdraw':
      return 'withdrawn'
  }
}
