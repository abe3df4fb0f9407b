import { expect, it } from 'vitest'
import { mapSize } from '#gazetteer/netherlands-shapes.rules.ts'
import { dotsOf } from './map-dots.rules.ts'

it('makes one dot of festivals in one place, and none of those across the ocean', () => {
  const delft = { latitude: 52.01, longitude: 4.36 }
  const dots = dotsOf([delft, delft, { latitude: 12.1, longitude: -68.3 }])
  expect(dots).toHaveLength(1)
  expect(dots[0]?.count).toBe(2)
  expect(dots[0]?.x).toBeLessThan(mapSize.width)
})
