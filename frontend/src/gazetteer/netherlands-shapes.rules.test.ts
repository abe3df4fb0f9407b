import { expect, it } from 'vitest'

import { provinces } from '#cms/models/places.ts'

import { onMap } from './map-point.rules.ts'
import { provinceColours, provinceShapes } from './netherlands-shapes.rules.ts'
import { allMunicipalities } from './places.rules.ts'

type Corner = readonly [number, number]

/** The rings of a path that contains only `M`, `l` and `z`. */
const ringsOf = (path: string): readonly (readonly Corner[])[] =>
  path
    .split('z')
    .filter((ring) => ring !== '')
    .map((ring) => {
      const numbers = [...ring.matchAll(/-?\d+/g)].map(Number)
      const corners: Corner[] = []
      for (let place = 0; place < numbers.length; place += 2) {
        const [x, y] = corners.at(-1) ?? [0, 0]
        corners.push([x + (numbers[place] ?? 0), y + (numbers[place + 1] ?? 0)])
      }
      return corners
    })

const isInside = (x: number, y: number, path: string): boolean => {
  let inside = false
  for (const ring of ringsOf(path))
    for (const [place, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring.at(place - 1) ?? [0, 0]
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
    }
  return inside
}

it('the map draws nearly every municipality inside its own province', () => {
  const outside = allMunicipalities.filter(({ point, province }) => {
    const { x, y } = onMap(point)
    return !isInside(x, y, provinceShapes[province])
  })
  // A few points lie on a border or an island that the simplified shapes leave out.
  expect(outside.length).toBeLessThan(15)
})

it('the map has a shape and a colour for each province', () => {
  for (const province of provinces) {
    expect(provinceShapes[province]).toMatch(/^M[\dl z-]+M?.*z$/)
    expect(provinceColours[province]).toBeGreaterThan(0)
  }
})
