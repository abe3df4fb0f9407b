import { describe, expect, it } from 'vitest'

import { decide, isLocked, possibleSteps, type ReviewState, type Side } from './review.rules.ts'

const states: readonly ReviewState[] = ['draft', 'submitted', 'returned', 'approved']
const steps = (side: Side, state: ReviewState, isWaiting = true) => possibleSteps({ isWaiting, side, state })

describe('who may do what when', () => {
  it('an organiser submits what isn’t submitted, and withdraws what is', () => {
    expect(states.map((state) => steps('organiser', state))).toEqual([
      ['submit'],
      ['withdraw'],
      ['submit'],
      ['submit'],
    ])
  })

  it('an organiser has nothing to submit when visitors see it all', () => {
    expect(states.map((state) => steps('organiser', state, false))).toEqual([[], ['withdraw'], [], []])
    expect(decide('submit', { isWaiting: false, side: 'organiser', state: 'approved' })).toEqual({
      kind: 'no',
      why: 'nothing-new',
    })
  })

  it('staff judge what is submitted, and nothing else', () => {
    expect(states.map((state) => steps('staff', state))).toEqual([[], ['approve', 'return'], [], []])
  })

  it('each step leads to its state', () => {
    const lead = (side: Side, state: ReviewState) =>
      steps(side, state).map((step) => decide(step, { isWaiting: true, side, state }))
    expect(lead('organiser', 'returned')).toEqual([{ kind: 'go', next: 'submitted' }])
    expect(lead('organiser', 'submitted')).toEqual([{ kind: 'go', next: 'draft' }])
    expect(lead('staff', 'submitted')).toEqual([
      { kind: 'go', next: 'approved' },
      { kind: 'go', next: 'returned' },
    ])
  })

  it('the organiser writes, but not while the editors read', () => {
    expect(states.filter(isLocked)).toEqual(['submitted'])
  })
})
