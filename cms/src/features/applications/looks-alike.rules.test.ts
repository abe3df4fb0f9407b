import { expect, it } from 'vitest'

import { looksAlike } from './looks-alike.rules.ts'

it.each([
  ['Stichting Samen', 'samen', true],
  ['Café Öst', 'Cafe Ost Delft', true],
  ['Tafelgenoten', 'Tafelgenoten Delft', true],
  ['Samen', 'Anders', false],
  ['Stichting', 'Tafelgenoten', false],
])('the names %s and %s look alike: %s', (one, other, answer) => {
  expect(looksAlike(one, other)).toBe(answer)
})
