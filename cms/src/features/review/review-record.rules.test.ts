import { expect, it } from 'vitest'

import { isBusy, settled, type PendingStep, type Review } from './review-record.rules.ts'

const review: Review = {
  festival: 'f1',
  id: 'r1',
  isUrgent: true,
  leaseUntil: null,
  note: 'Welke ingang?',
  notes: [{ field: 'title', note: 'Te lang' }],
  pending: null,
  state: 'submitted',
  step: 4,
  submittedAt: '2027-05-01T10:00:00.000Z',
  timeline: [{ actor: 'o1', at: '2027-05-01T10:00:00.000Z', event: 'submitted', side: 'organiser' }],
}
const at = '2027-05-02T10:00:00.000Z'
const after = (pending: Omit<PendingStep, 'actor' | 'at'>) => settled(review, { actor: 'u1', at, ...pending })

it('a review is busy from the claim until it is settled, even when the claim has run out', () => {
  expect(isBusy(review)).toBe(false)
  expect(isBusy({ ...review, leaseUntil: '2000-01-01T00:00:00.000Z' })).toBe(true)
})

it('a festival that is returned keeps the notes for its organiser', () => {
  const notes = [{ field: 'venue', note: 'Welk huisnummer?' }]
  expect(after({ next: 'returned', note: 'Bijna goed', notes, step: 'return' })).toEqual({
    isUrgent: false,
    note: 'Bijna goed',
    notes,
    state: 'returned',
    submittedAt: null,
    timeline: [
      ...review.timeline,
      { actor: 'u1', at, event: 'returned', note: 'Bijna goed', notes, side: 'staff' },
    ],
  })
})

it('a festival that is returned without notes has none of an earlier round', () => {
  const { note, notes, timeline } = after({ next: 'returned', notes: [], step: 'return' })
  expect([note, notes]).toEqual([null, []])
  expect(after({ next: 'returned', step: 'return' }).notes).toEqual([])
  expect(timeline.at(-1)).toEqual({ actor: 'u1', at, event: 'returned', side: 'staff' })
})

it('a festival that is submitted waits from this moment, without the notes of the round before', () => {
  const submitted = after({ next: 'submitted', note: 'x', notes: review.notes, step: 'submit' })
  expect(submitted).toMatchObject({ isUrgent: false, note: null, notes: [], submittedAt: at })
  expect(after({ isUrgent: true, next: 'submitted', step: 'submit' }).isUrgent).toBe(true)
  expect(after({ isUrgent: true, next: 'approved', step: 'approve' }).isUrgent).toBe(false)
})

it.each([
  [{ next: 'approved', step: 'approve' }, 'approved', 'staff'],
  [{ next: 'returned', step: 'return' }, 'returned', 'staff'],
  [{ next: 'submitted', step: 'submit' }, 'submitted', 'organiser'],
  [{ isTrusted: true, next: 'approved', step: 'submit' }, 'published-directly', 'organiser'],
  [{ next: 'draft', step: 'withdraw' }, 'withdrawn', 'organiser'],
] as const)('the step %o is told as %s, by %s', (pending, event, side) => {
  const { state, timeline } = after(pending)
  expect(timeline.at(-1)).toMatchObject({ event, side })
  expect(timeline).toHaveLength(2)
  expect(state).toBe(pending.next)
})
