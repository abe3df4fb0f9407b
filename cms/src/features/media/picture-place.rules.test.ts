import { expect, test } from 'vitest'

import { smallnessOf } from './picture-place.rules.ts'

test('a picture that is too small for its place is told with both sizes', () => {
  const said = smallnessOf(
    [
      { height: 900, width: 1600 },
      { height: 300, width: 400 },
    ],
    { width: 1280 },
  )
  expect(said?.nl).toContain('400 × 300')
  expect(said?.en).toContain('1280 points wide')
  expect(smallnessOf([{ height: 900, width: 1280 }], { width: 1280 })).toBeNull()
  expect(smallnessOf([{ height: null, width: null }, {}], { width: 1280 })).toBeNull()
})
