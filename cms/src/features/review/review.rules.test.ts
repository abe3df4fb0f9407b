import { describe, expect, it } from 'vitest'

import { decide, isLocked, possibleSteps, type ReviewState, type Side } from './review.rules.ts'

const states: readonly ReviewState[] = ['draft', 'submitted', 'returned', 'approved']
const steps = (side: Side, state: ReviewState, isWaiting = true) => possibleSteps({ isWaiting, side, state })

describe('the steps of a review', () => {
  it('an organiser submits a festival that isn’t submitted, and withdraws one that is', () => {
    expect(states.map((state) => steps('organiser', state))).toEqual([
      ['submit'],
      ['withdraw'],
      ['submit'],
      ['submit'],
    ])
  })

  it('an organiser has nothing to submit when all changes are published', () => {
    expect(states.map((state) => steps('organiser', state, false))).toEqual([[], ['withdraw'], [], []])
    expect(decide('submit', { isWaiting: false, side: 'organiser', state: 'approved' })).toEqual({
      kind: 'no',
      why: 'nothing-new',
    })
  })

  it('staff judge only submitted festivals', () => {
    expect(states.map((state) => steps('staff', state))).toEqual([[], ['approve', 'return'], [], []])
  })

  it('each step of a review leads to its state', () => {
    const lead = (side: Side, state: ReviewState) =>
      steps(side, state).map((step) => decide(step, { isWaiting: true, side, state }))
    expect(lead('organiser', 'returned')).toEqual([{ kind: 'go', next: 'submitted' }])
    expect(lead('organiser', 'submitted')).toEqual([{ kind: 'go', next: 'draft' }])
    expect(lead('staff', 'submitted')).toEqual([
      { kind: 'go', next: 'approved' },
      { kind: 'go', next: 'returned' },
    ])
  })

  it('an organiser writes, except while the editors review', () => {
    expect(states.filter(isLocked)).toEqual(['submitted'])
  })
})
