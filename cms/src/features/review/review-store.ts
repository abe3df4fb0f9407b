import { idOf } from '#access/actor.ts'
import { compareAndSet } from '#platform/database/compare-and-set.ts'
import { writeOnce } from '#platform/database/write-once.ts'
import { asSystem } from '#platform/local-api.ts'
import type { PayloadRequest } from 'payload'

import { type PendingStep, type Review, type Settlement, settled } from './review-record.rules.ts'

const system = (req: PayloadRequest) => asSystem(req, 'the program alone writes reviews')

/** The review of a festival, or null when nobody has begun one. */
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

/** The review of a festival; begins one when there is none. Two that begin at once share one row. */
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

/** Takes the next step for one person; false when somebody else was first. */
export const claimStep = (req: PayloadRequest, review: Review, pending: PendingStep): Promise<boolean> =>
  compareAndSet({
    collection: 'reviews',
    expected: { isBusy: false, state: review.state, step: review.step },
    id: review.id,
    next: { isBusy: true, pending },
    req,
  })

/** Ends a claimed step: state, notes and timeline in one statement; false when it had been ended already. */
export const settleStep = (req: PayloadRequest, review: Review, pending: PendingStep): Promise<boolean> =>
  end(req, review, { ...settled(review, pending) })

/** Gives a claimed step up; nothing has changed. */
export const releaseStep = (req: PayloadRequest, review: Review): Promise<boolean> => end(req, review, {})

/** A change of state that needs nothing carried out. */
export const moveOn = (req: PayloadRequest, review: Review, next: Settlement): Promise<boolean> =>
  compareAndSet({
    collection: 'reviews',
    expected: { isBusy: false, state: review.state, step: review.step },
    id: review.id,
    next: { ...next, step: review.step + 1 },
    req,
  })

const end = (req: PayloadRequest, review: Review, values: Partial<Settlement>): Promise<boolean> =>
  compareAndSet({
    collection: 'reviews',
    expected: { isBusy: true, step: review.step },
    id: review.id,
    next: { ...values, isBusy: false, pending: null, step: review.step + 1 },
    req,
  })

/** Removes the review of a festival that is deleted; the database would refuse to leave it without one. */
export const forgetReview = async (req: PayloadRequest, festival: string): Promise<void> => {
  await system(req).delete({ collection: 'reviews', where: { festival: { equals: festival } } })
}

/** As the generated types know a row; what its JSON holds, this feature alone has written. */
interface Row {
  readonly festival: unknown
  readonly id: string
  readonly isBusy?: boolean | null
  readonly isUrgent?: boolean | null
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
  isBusy: row.isBusy === true,
  isUrgent: row.isUrgent === true,
  note: row.note ?? null,
  notes: (row.notes ?? []) as Review['notes'],
  pending: (row.pending ?? null) as Review['pending'],
  state: row.state,
  step: row.step,
  submittedAt: row.submittedAt ?? null,
  timeline: (row.timeline ?? []) as Review['timeline'],
})
