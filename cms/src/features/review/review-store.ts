import type { PayloadRequest } from 'payload'

import { idOf } from '#access/actor.ts'
import { compareAndSet } from '#platform/database/compare-and-set.ts'
import { writeOnce } from '#platform/database/write-once.ts'
import { claimRow, type Claim } from '#platform/lease/claim.ts'
import { asSystem } from '#platform/local-api.ts'

import { settled, type PendingStep, type Review, type Settlement } from './review-record.rules.ts'
import { longestStep } from './review.rules.ts'

const system = (req: PayloadRequest) => asSystem(req, 'only the program writes reviews')

/** The review of a festival, or null when none has begun. */
export const findReview = async (req: PayloadRequest, festival: string): Promise<Review | null> => {
  const [row] = await findReviews(req, [festival])
  return row ?? null
}

/** The reviews of these festivals. */
export const findReviews = async (req: PayloadRequest, festivals: readonly string[]): Promise<Review[]> => {
  const { docs } = await system(req).find({
    collection: 'reviews',
    depth: 0,
    pagination: false,
    where: { festival: { in: [...festivals] } },
  })
  return docs.map(reviewOf)
}

/** The review of a festival; begins one when there is none. Two callers that begin at once share one row. */
export const ensureReview = async (req: PayloadRequest, festival: string): Promise<Review> => {
  const data = { festival, notes: [], state: 'draft', step: 0, timeline: [] } as const
  const { row } = await writeOnce(req, {
    find: () => findReview(req, festival),
    make: async () =>
      reviewOf(
        await system(req).create({
          collection: 'reviews',
          data: { ...data, notes: [], timeline: [] },
          depth: 0,
        }),
      ),
  })
  return row
}

/** Claims the next step for one person; null when another person was first. */
export const claimStep = (req: PayloadRequest, review: Review, pending: PendingStep): Promise<Claim | null> =>
  claimRow({
    ...claimOf(req, review, new Date()),
    expected: { leaseUntil: null, state: review.state },
    next: { pending },
  })

/** Claims a step that a crash left behind; null when it may still be running, or another caller has claimed it. */
export const claimLeftBehind = (req: PayloadRequest, review: Review, now: Date): Promise<Claim | null> =>
  claimRow(claimOf(req, review, now))

const claimOf = (req: PayloadRequest, review: Review, now: Date) =>
  ({
    collection: 'reviews',
    counter: 'step',
    lasts: longestStep,
    now: () => now,
    req,
    row: review,
  }) as const

/**
 * Ends a claimed step: state, notes and timeline in one statement; false when the claim belongs to another caller by
 * now.
 */
export const settleStep = (claim: Claim, review: Review, pending: PendingStep): Promise<boolean> =>
  claim.end({ ...settled(review, pending), pending: null })

/** Gives a claim up; no other value changes. */
export const releaseStep = (claim: Claim): Promise<boolean> => claim.end({ pending: null })

/** A change of state without anything to carry out. */
export const moveOn = (req: PayloadRequest, review: Review, next: Settlement): Promise<boolean> =>
  compareAndSet({
    collection: 'reviews',
    expected: { leaseUntil: null, state: review.state, step: review.step },
    id: review.id,
    next: { ...next, step: review.step + 1 },
    req,
  })

/** A row by the generated types; only this feature writes its JSON fields. */
type Row = {
  readonly festival: unknown
  readonly id: string
  readonly isUrgent?: boolean | null
  readonly leaseUntil?: string | null
  readonly note?: string | null
  readonly notes?: unknown
  readonly pending?: unknown
  readonly state: Review['state']
  readonly step: number
  readonly submittedAt?: string | null
  readonly timeline?: unknown
}

/** A row as it comes from the database. */
export const reviewOf = (row: Row): Review => ({
  festival: idOf(row.festival) ?? '',
  id: row.id,
  isUrgent: row.isUrgent === true,
  leaseUntil: row.leaseUntil ?? null,
  note: row.note ?? null,
  notes: (row.notes ?? []) as Review['notes'],
  pending: (row.pending ?? null) as Review['pending'],
  state: row.state,
  step: row.step,
  submittedAt: row.submittedAt ?? null,
  timeline: (row.timeline ?? []) as Review['timeline'],
})
