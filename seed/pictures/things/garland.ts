import { bend, type Point } from '../paper/geometry.ts'
import { cut, line, place, round, type Piece } from '../paper/piece.ts'
import { colour, flagColours } from '../palette.ts'

type GarlandProps = {
  from: Point
  to: Point
  sag: number
  /** Height of a flag. */
  size: number
  count: number
  string?: string
  /** The colours behind it, which no flag should have. */
  on?: readonly string[]
}

/** A string of flags that hangs between two points: the motif of the whole programme. */
export const garland = (props: GarlandProps): Piece[] => {
  const { from, to, sag, size, count, string = colour.ink, on = [] } = props
  const colours = flagColours.filter((flagColour) => !on.includes(flagColour))
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + sag]
  const path = bend([from, quarter(from, middle, sag), middle, quarter(to, middle, sag), to], 12)
  const flags = Array.from({ length: count }, (_, index) => {
    const step = Math.round(((index + 0.5) / count) * (path.length - 1))
    const [here, next] = [path[step] ?? from, path[step + 1] ?? to]
    const slope = (Math.atan2(next[1] - here[1], next[0] - here[0]) * 180) / Math.PI
    const fill = colours[index % colours.length] ?? colour.tomato
    return place([flag(index % 4, fill, size)], { at: here, turn: slope })
  })
  return [line(path, { stroke: string, width: 2, lift: 0.6, straight: true }), ...flags.flat()]
}

const quarter = (end: Point, middle: Point, sag: number): Point => [
  (end[0] + middle[0]) / 2,
  (end[1] + middle[1]) / 2 + sag * 0.25,
]

const flag = (kind: number, fill: string, size: number): Piece => {
  const half = size * 0.38
  switch (kind) {
    case 0:
      return cut(
        [
          [-half, 0],
          [half, 0],
          [0, size],
        ],
        fill,
        1.2,
      )
    case 1:
      return cut(
        [
          [-half, 0],
          [half, 0],
          [half, size],
          [0, size * 0.7],
          [-half, size],
        ],
        fill,
        1.2,
      )
    case 2:
      return round(
        [
          [-half, 1],
          [0, 0],
          [half, 1],
          [half, size * 0.5],
          [half * 0.6, size * 0.85],
          [0, size],
          [-half * 0.6, size * 0.85],
          [-half, size * 0.5],
        ],
        fill,
        1.2,
      )
    default:
      return cut(
        [
          [-half, 0],
          [half, 0],
          [half, size * 0.6],
          [0, size],
          [-half, size * 0.6],
        ],
        fill,
        1.2,
      )
  }
}
