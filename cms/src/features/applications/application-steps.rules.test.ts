import { expect, it } from 'vitest'

import { mayTake, type ApplicationStep } from './application-steps.rules.ts'

const now = new Date('2027-03-01T12:00:00Z')
const steps: ApplicationStep[] = ['ask', 'approve', 'decline']
const allowed = (state: 'approved' | 'approving' | 'asked' | 'declined' | 'new', leaseUntil: string | null) =>
  steps.filter((step) => mayTake(step, { leaseUntil, state }, now))

it('staff may act on an open application, and not on a settled one', () => {
  expect(allowed('new', null)).toEqual(steps)
  expect(allowed('asked', null)).toEqual(steps)
  expect(allowed('approved', null)).toEqual([])
  expect(allowed('declined', null)).toEqual([])
})

it('staff may resume an approval that was cut off, but not one that is still running', () => {
  expect(allowed('approving', '2027-03-01T12:00:30Z')).toEqual([])
  expect(allowed('approving', '2027-03-01T11:59:30Z')).toEqual(['approve'])
})
