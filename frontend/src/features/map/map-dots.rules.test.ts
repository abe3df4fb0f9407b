import { expect, it } from 'vitest'

import { mapSize } from '#gazetteer/netherlands-shapes.rules.ts'

import { dotsOf } from './map-dots.rules.ts'

it('festivals in one place are one dot of the map, and festivals overseas are none', () => {
  const delft = { latitude: 52.01, longitude: 4.36 }
  const dots = dotsOf([delft, delft, { latitude: 12.1, longitude: -68.3 }])
  expect(dots).toHaveLength(1)
  expect(dots[0]?.count).toBe(2)
  expect(dots[0]?.x).toBeLessThan(mapSize.width)
})
