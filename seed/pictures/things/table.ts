import { box, type Point } from '../paper/geometry.ts'
import { cut, filledWith, flat, line, round, type Piece } from '../paper/piece.ts'
import { colour, darker, lighter, mix } from '../palette.ts'

type TableProps = {
  /** Middle of the back edge. */
  at: Point
  width: number
  depth: number
  /** How far the cloth hangs down in front. */
  drop: number
  cloth: string
  runner?: string
  /** Stripes on the part that hangs down. */
  stripes?: string
}

/** A long table seen from slightly above, its cloth cut in scallops at the front. */
export const table = ({ at: [x, y], width, depth, drop, cloth, runner, stripes }: TableProps): Piece[] => {
  const half = width / 2
  const flare = depth * 0.5
  const top: Point[] = [
    [x - half, y],
    [x + half, y],
    [x + half + flare, y + depth],
    [x - half - flare, y + depth],
  ]
  const count = Math.max(4, Math.round(width / 90))
  const step = (width + flare * 2) / count
  const hem = Array.from({ length: count }, (_, index): Point[] => {
    const left = x - half - flare + step * index
    return [
      [left, y + depth + drop * 0.82],
      [left + step * 0.25, y + depth + drop * 0.97],
      [left + step * 0.75, y + depth + drop * 0.97],
    ]
  }).flat()
  const end: Point[] = [
    [x + half + flare, y + depth + drop * 0.82],
    [x + half + flare, y + depth],
  ]
  const pleats =
    stripes === undefined
      ? []
      : Array.from({ length: count }, (_, index) =>
          flat(cut(box([x - half - flare + step * (index + 0.25), y + depth], [step * 0.5, drop]), stripes)),
        )
  const band =
    runner === undefined ? [] : [flat(cut(box([x - half, y + depth * 0.36], [width, depth * 0.3]), runner))]
  return [
    filledWith(
      round([[x - half - flare, y + depth], ...hem, ...end], mix(cloth, colour.sand, 0.35), 3),
      pleats,
    ),
    filledWith(cut(top, cloth, 0), band),
    line(
      [
        [x - half - flare, y + depth],
        [x + half + flare, y + depth],
      ],
      { stroke: lighter(cloth, 0.45), width: 2, straight: true },
    ),
  ]
}

/** A bare wooden table on trestles. */
export const plankTable = ({
  at: [x, y],
  width,
  depth,
  fill,
}: {
  at: Point
  width: number
  depth: number
  fill: string
}): Piece[] => [
  ...[-0.36, 0.36].flatMap((side) => [
    line(
      [
        [x + side * width - 26, y + depth + 150],
        [x + side * width, y + depth],
      ],
      { stroke: darker(fill, 0.45), width: 11, lift: 1.4 },
    ),
    line(
      [
        [x + side * width + 26, y + depth + 150],
        [x + side * width, y + depth],
      ],
      { stroke: darker(fill, 0.35), width: 11, lift: 1.4 },
    ),
  ]),
  cut(box([x - width / 2 - depth * 0.3, y + depth], [width + depth * 0.6, 16]), darker(fill, 0.25), 2.4),
  filledWith(
    cut(
      [
        [x - width / 2, y],
        [x + width / 2, y],
        [x + width / 2 + depth * 0.3, y + depth],
        [x - width / 2 - depth * 0.3, y + depth],
      ],
      fill,
      0,
    ),
    [0.34, 0.67].map((share) =>
      line(
        [
          [x - width, y + depth * share],
          [x + width, y + depth * share],
        ],
        { stroke: darker(fill, 0.16), width: 2, straight: true },
      ),
    ),
  ),
]
