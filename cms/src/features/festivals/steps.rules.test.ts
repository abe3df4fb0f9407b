import { expect, it } from 'vitest'

import { mistakesIn, namesIn, stepOfHash } from './steps.rules.ts'

const steps = [
  {
    fields: [
      { name: 'title', type: 'text' },
      { fields: [{ name: 'kind', type: 'select' }], type: 'row' },
    ],
  },
  { fields: [{ name: 'venue', fields: [{ name: 'street', type: 'text' }], type: 'group' }] },
]

it('the step of each field is found', () => {
  expect(namesIn(steps[0]?.fields ?? [])).toEqual(['title', 'kind'])
  expect(stepOfHash('#field-venue__street', steps)).toBe(1)
  expect(stepOfHash('#venue.street', steps)).toBe(1)
  expect(stepOfHash('#field-kind', steps)).toBe(0)
  expect(stepOfHash('', steps)).toBe(-1)
  expect(stepOfHash('#elsewhere', steps)).toBe(-1)
})

it('the mistakes of a step are counted', () => {
  const state = { kind: { valid: true }, title: { valid: false }, 'venue.street': { valid: false } }
  expect(mistakesIn(steps[0]?.fields ?? [], state)).toBe(1)
  expect(mistakesIn(steps[1]?.fields ?? [], state)).toBe(1)
})
