import { expect, it } from 'vitest'

import { type ApplicationStep, mayTake } from './application-steps.rules.ts'

const now = new Date('2027-03-01T12:00:00Z')
const steps: ApplicationStep[] = ['ask', 'approve', 'decline']
const allowed = (state: 'approved' | 'approving' | 'asked' | 'declined' | 'new', leaseUntil: string | null) =>
  steps.filter((step) => mayTake(step, { leaseUntil, state }, now))

it('lets staff act on what is open, and on nothing that is settled', () => {
  expect(allowed('new', null)).toEqual(steps)
  expect(allowed('asked', null)).toEqual(steps)
  expect(allowed('approved', null)).toEqual([])
  expect(allowed('declined', null)).toEqual([])
})

it('takes up an approval that was cut off, and disturbs none that is under way', () => {
  expect(allowed('approving', '2027-03-01T12:00:30Z')).toEqual([])
  expect(allowed('approving', '2027-03-01T11:59:30Z')).toEqual(['approve'])
})
