import { expect, it } from 'vitest'

import { dayAfter, oldest } from './retention.rules.ts'

it.each([
  ['2027-05-31T12:00:00.000Z', { days: 7 }, '2027-05-24T12:00:00.000Z'],
  // A month ends on its last day.
  ['2027-05-31T12:00:00.000Z', { months: 3 }, '2027-02-28T12:00:00.000Z'],
  ['2028-02-29T12:00:00.000Z', { months: 24 }, '2026-02-28T12:00:00.000Z'],
  // The clock changes in between; a term is counted by that of the world.
  ['2027-03-29T00:30:00.000Z', { days: 1 }, '2027-03-28T00:30:00.000Z'],
])('at %s the term of %o began at %s', (now, term, start) => expect(oldest(new Date(now), term)).toBe(start))

it('the last day is written as its reader writes it, by the Dutch calendar', () => {
  const evening = new Date('2027-05-31T22:30:00Z')
  expect(dayAfter(evening, { days: 30 }, 'nl')).toBe('1 juli 2027')
  expect(dayAfter(evening, { days: 30 }, 'en')).toBe('1 July 2027')
})
