/** The state of a festival between its organiser and the editors. Only the festival itself knows whether it is live. */
export type ReviewState = 'approved' | 'draft' | 'returned' | 'submitted'

export type ReviewStep = 'approve' | 'return' | 'submit' | 'withdraw'

/** The two sides of a review. */
export type Side = 'organiser' | 'staff'

/** The facts that a decision depends on. */
export type Situation = {
  readonly side: Side
  readonly state: ReviewState
  /** There is a version newer than the published one. */
  readonly isWaiting: boolean
}

export type Refusal = 'already-submitted' | 'not-submitted' | 'not-yours' | 'nothing-new'

export type Decision =
  { readonly kind: 'go'; readonly next: ReviewState } | { readonly kind: 'no'; readonly why: Refusal }

/** Whether this side may take this step now, and the state after it. */
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

/** The steps that this side can take now. */
export const possibleSteps = (situation: Situation): readonly ReviewStep[] =>
  reviewSteps.filter((step) => decide(step, situation).kind === 'go')

/** Whether the organiser may not write now, because the editors are reviewing. */
export const isLocked = (state: ReviewState): boolean => state === 'submitted'

/** How long a claimed step may take; after that its program counts as dead, and another one completes the step. */
export const longestStep = 30_000

const go = (next: ReviewState): Decision => ({ kind: 'go', next })

const no = (why: Refusal): Decision => ({ kind: 'no', why })
