import { expect, test } from 'vitest'

import { untilNextBeat } from './same-time.rules.ts'

test.each([0, 3, 249, 250, 251, 1234.5])(
  'an answer after %d ms of work waits for the next full beat',
  (took) => {
    const wait = untilNextBeat(took)
    expect(wait).toBeGreaterThan(0)
    expect((took + wait) % 250).toBeCloseTo(0)
  },
)

test('requests for a known and an unknown address are answered after the same time', () => {
  const answeredAfter = (took: number): number => took + untilNextBeat(took)
  expect(answeredAfter(31)).toBe(answeredAfter(74))
})
