import type { Point } from '#gazetteer/known-places.rules.ts'
import { onMap } from '#gazetteer/map-point.rules.ts'
import { mapSize } from '#gazetteer/netherlands-shapes.rules.ts'

/** Festivals that are close together, as one dot on the map. */
export type Dot = { readonly x: number; readonly y: number; readonly count: number; readonly radius: number }

const cell = 26

/** The dots of the map: the points in one cell of a fine grid become one dot, at their middle. */
export const dotsOf = (points: readonly Point[]): readonly Dot[] => {
  const cells = new Map<string, { x: number; y: number; count: number }>()
  for (const point of points) {
    const { x, y } = onMap(point)
    // The Caribbean islands of the Netherlands are outside of this map.
    if (x < 0 || y < 0 || x > mapSize.width || y > mapSize.height) continue
    const key = `${Math.floor(x / cell)}/${Math.floor(y / cell)}`
    const before = cells.get(key) ?? { x: 0, y: 0, count: 0 }
    cells.set(key, { x: before.x + x, y: before.y + y, count: before.count + 1 })
  }
  return [...cells.values()].map(({ x, y, count }) => ({
    x: Math.round(x / count),
    y: Math.round(y / count),
    count,
    radius: Math.round(Math.min(20, 6 + 3.2 * Math.sqrt(count - 1))),
  }))
}
