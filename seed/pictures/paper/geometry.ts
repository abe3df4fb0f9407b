export type Point = readonly [x: number, y: number]

/** Points written as in SVG: `'0,0 10,0 10,20'`. */
export const pts = (list: string): Point[] =>
  list.split(' ').map((pair) => {
    const [x = 0, y = 0] = pair.split(',').map(Number)
    return [x, y]
  })

const degrees = Math.PI / 180

export const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]]
export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1])
export const between = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
]

export const rotate = (point: Point, angle: number, around: Point = [0, 0]): Point => {
  const [x, y] = [point[0] - around[0], point[1] - around[1]]
  const [cos, sin] = [Math.cos(angle * degrees), Math.sin(angle * degrees)]
  return [around[0] + x * cos - y * sin, around[1] + x * sin + y * cos]
}

/** Points from one angle to another (degrees, 0 is right, 90 is down), both ends included. */
export const arc = (center: Point, radii: Point, [from, to]: Point): Point[] => {
  const steps = Math.max(4, Math.round(Math.abs(to - from) / 24))
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = (from + ((to - from) * step) / steps) * degrees
    return [center[0] + radii[0] * Math.cos(angle), center[1] + radii[1] * Math.sin(angle)]
  })
}

export const oval = (center: Point, radii: Point): Point[] => arc(center, radii, [0, 360]).slice(1)

export const box = ([x, y]: Point, [width, height]: Point): Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
]

/** Mirrors the right half of a shape (top to bottom) to a closed symmetric one around x = 0. */
export const mirrored = (right: readonly Point[]): Point[] => [
  ...right,
  ...right
    .filter(([x]) => x !== 0)
    .map(([x, y]): Point => [-x, y])
    .reverse(),
]

/** A smooth line through the given points, as many short steps (Catmull-Rom). */
export const bend = (points: readonly Point[], steps = 6): Point[] => {
  const at = (index: number): Point => points[Math.min(Math.max(index, 0), points.length - 1)] ?? [0, 0]
  const spans = Array.from({ length: points.length - 1 }, (_, index) =>
    Array.from({ length: steps }, (_unused, step) => {
      const four: Four = [at(index - 1), at(index), at(index + 1), at(index + 2)]
      return catmullRom(four, step / steps)
    }),
  )
  return [...spans.flat(), at(points.length - 1)]
}

type Four = readonly [Point, Point, Point, Point]

const catmullRom = ([before, start, end, after]: Four, t: number): Point => {
  const axis = (pick: (point: Point) => number): number => {
    const [p, a, b, n] = [pick(before), pick(start), pick(end), pick(after)]
    return a + 0.5 * t * (b - p + t * (2 * p - 5 * a + 4 * b - n + t * (3 * (a - b) + n - p)))
  }
  return [axis((point) => point[0]), axis((point) => point[1])]
}

/** A band along a spine whose width changes from one given width to the next; its ends are rounded. */
export const ribbon = (spine: readonly Point[], widths: readonly number[]): Point[] => {
  const path = bend(spine, 5)
  const sides = path.map((point, index) => {
    const next = path[index + 1] ?? point
    const last = path[index - 1] ?? point
    const length = distance(last, next) || 1
    const half = widthAt(widths, index / (path.length - 1)) / 2
    const along: Point = [((next[0] - last[0]) / length) * half, ((next[1] - last[1]) / length) * half]
    return { point, along, left: add(point, [-along[1], along[0]]), right: add(point, [along[1], -along[0]]) }
  })
  const [first, last] = [sides[0], sides[sides.length - 1]]
  if (first === undefined || last === undefined) return []
  const start = add(first.point, [-first.along[0] * 0.8, -first.along[1] * 0.8])
  const end = add(last.point, [last.along[0] * 0.8, last.along[1] * 0.8])
  return [start, ...sides.map((side) => side.left), end, ...sides.map((side) => side.right).reverse()]
}

const widthAt = (widths: readonly number[], share: number): number => {
  const place = share * (widths.length - 1)
  const from = widths[Math.floor(place)] ?? 0
  const to = widths[Math.ceil(place)] ?? from
  return from + (to - from) * (place - Math.floor(place))
}
