/** Where a festival stands between its organiser and the editors. Whether it is live, only the festival knows. */
export type ReviewState = 'approved' | 'draft' | 'returned' | 'submitted'

export type ReviewStep = 'approve' | 'return' | 'submit' | 'withdraw'

/** Who stands at which side of a festival. */
export type Side = 'organiser' | 'staff'

/** What a decision depends on. */
export interface Situation {
  readonly side: Side
  readonly state: ReviewState
  /** There is a version newer than what visitors see. */
  readonly isWaiting: boolean
}

export type Refusal = 'already-submitted' | 'not-submitted' | 'not-yours' | 'nothing-new'

export type Decision =
  { readonly kind: 'go'; readonly next: ReviewState } | { readonly kind: 'no'; readonly why: Refusal }

/** Whether this side may do this step now, and which state it leads to. */
export const decide = (step: ReviewStep, { isWaiting, side, state }: Situation): Decision => {
  switch (step) {
    case 'submit':
      if (side !== 'organiser') return no('not-yours')
      if (state === 'submitted') return no('already-submitted')
      return isWaiting ? go('submitted') : no('nothing-new')
    case 'withdraw':
      if (side !== 'organiser') return no('not-yours')
      return state === 'submitted' ? go('draft') : no('not-submitted')
    case 'approve':
      if (side !== 'staff') return no('not-yours')
      return state === 'submitted' ? go('approved') : no('not-submitted')
    case 'return':
      if (side !== 'staff') return no('not-yours')
      return state === 'submitted' ? go('returned') : no('not-submitted')
  }
}

/** Every step, in the order of a round. */
export const reviewSteps: readonly ReviewStep[] = ['submit', 'withdraw', 'approve', 'return']

/** The steps that this side can do now. */
export const possibleSteps = (situation: Situation): readonly ReviewStep[] =>
  reviewSteps.filter((step) => decide(step, situation).kind === 'go')

/** Whether the organiser may not write now: the editors are reading it. */
export const isLocked = (state: ReviewState): boolean => state === 'submitted'

/** How long a claimed step may take; after that the program that claimed it has died, and another one finishes it. */
export const longestStep = 30_000

const go = (next: ReviewState): Decision => ({ kind: 'go', next })

const no = (why: Refusal): Decision => ({ kind: 'no', why })
