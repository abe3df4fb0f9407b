import { add, oval, ribbon, rotate, type Point } from '../paper/geometry.ts'
import { cut, filledWith, flat, line, place, round, type Piece } from '../paper/piece.ts'
import type { Random } from '../paper/random.ts'
import { colour, darker, lighter } from '../palette.ts'

type TreeProps = { at: Point; height: number; fill: string; random: Random; trunk?: string }

/** A broad tree: a crown of scalloped layers on a forked trunk. */
export const tree = ({ at, height, fill, random, trunk = colour.bark }: TreeProps): Piece[] => {
  const r = height * 0.34
  const middle: Point = [at[0], at[1] - height * 0.66]
  const crown = scallops(middle, [r, r * 0.96], 11)
  const leaves = Array.from({ length: 22 }, () => {
    const angle = random.between(0, 360)
    const spot = add(middle, rotate([random.between(0.1, 0.85) * r, 0], angle))
    return place([leafShape(r * 0.2, random.next() > 0.5 ? lighter(fill, 0.2) : darker(fill, 0.2))], {
      at: spot,
      turn: random.between(-70, -10),
    })
  })
  return [
    round(
      ribbon(
        [at, [at[0] + 2, at[1] - height * 0.3], [at[0], at[1] - height * 0.6]],
        [height * 0.085, height * 0.055, height * 0.04],
      ),
      trunk,
      1.4,
    ),
    round(
      ribbon(
        [
          [at[0], at[1] - height * 0.3],
          [at[0] + r * 0.45, at[1] - height * 0.5],
        ],
        [height * 0.04, height * 0.02],
      ),
      trunk,
      0.6,
    ),
    filledWith(round(crown, fill, 2.4), leaves.flat()),
  ]
}

const scallops = (middle: Point, radii: Point, count: number): Point[] =>
  Array.from({ length: count * 2 }, (_, index) => {
    const angle = (index / (count * 2)) * Math.PI * 2
    const reach = index % 2 === 0 ? 1.04 : 0.93
    return [middle[0] + radii[0] * reach * Math.cos(angle), middle[1] + radii[1] * reach * Math.sin(angle)]
  })

export const leafShape = (size: number, fill: string): Piece =>
  flat(
    round(
      [
        [0, 0],
        [size * 0.45, -size * 0.32],
        [size, 0],
        [size * 0.45, size * 0.32],
      ],
      fill,
    ),
  )

/** A tall narrow tree, as along a polder road. */
export const poplar = ({ at: [x, y], height, fill }: Omit<TreeProps, 'random'>): Piece[] => [
  cut(
    [
      [x - 4, y],
      [x - 3, y - height * 0.3],
      [x + 3, y - height * 0.3],
      [x + 4, y],
    ],
    colour.bark,
    1,
  ),
  filledWith(
    round(
      [
        [x, y - height],
        [x + height * 0.1, y - height * 0.7],
        [x + height * 0.12, y - height * 0.35],
        [x, y - height * 0.14],
        [x - height * 0.12, y - height * 0.35],
        [x - height * 0.1, y - height * 0.7],
      ],
      fill,
      1.8,
    ),
    [
      flat(
        round(
          [
            [x + height * 0.02, y - height],
            [x + height * 0.2, y - height * 0.5],
            [x + height * 0.02, y - height * 0.1],
            [x + height * 0.05, y - height * 0.5],
          ],
          darker(fill, 0.18),
        ),
      ),
    ],
  ),
]

type SprigProps = { at: Point; height: number; fill: string; lean?: number; pairs?: number }

/** A stem with paired leaves, the way Matisse cut them. */
export const sprig = ({ at, height, fill, lean = 0, pairs = 5 }: SprigProps): Piece[] => {
  const leaves = Array.from({ length: pairs }, (_, index) => {
    const y = -height * (0.22 + (0.74 * index) / pairs)
    const size = height * (0.3 - (0.12 * index) / pairs)
    return [-1, 1].flatMap((side) =>
      place(
        [
          round(
            [
              [0, 0],
              [size * 0.4, -size * 0.22],
              [size, 0],
              [size * 0.4, size * 0.22],
            ],
            fill,
            1,
          ),
        ],
        { at: [0, y], turn: side > 0 ? -32 : -148 },
      ),
    )
  })
  const stem = line(
    [
      [0, 0],
      [0, -height],
    ],
    { stroke: darker(fill, 0.15), width: height * 0.025 },
  )
  const tip = place(
    [
      round(
        [
          [0, 0],
          [height * 0.1, -height * 0.05],
          [height * 0.22, 0],
          [height * 0.1, height * 0.05],
        ],
        fill,
        1,
      ),
    ],
    { at: [0, -height * 0.95], turn: -90 },
  )
  return place([stem, ...leaves.flat(), ...tip], { at, turn: lean })
}

type FlowerProps = { at: Point; height: number; fill: string; heart?: string }

export const flower = ({ at: [x, y], height, fill, heart = colour.marigold }: FlowerProps): Piece[] => {
  const r = height * 0.2
  const petals = [0, 60, 120, 180, 240, 300].map((angle) =>
    round(oval(add([x, y - height], rotate([r * 0.62, 0], angle)), [r * 0.5, r * 0.5]), fill, 0.6),
  )
  return [
    line(
      [
        [x, y],
        [x + 2, y - height * 0.5],
        [x, y - height],
      ],
      { stroke: colour.moss, width: Math.max(2, height * 0.04) },
    ),
    ...place([leafShape(height * 0.3, colour.moss)], { at: [x, y - height * 0.35], turn: -40 }),
    ...petals,
    round(oval([x, y - height], [r * 0.38, r * 0.38]), heart, 0.4),
  ]
}

export const tulip = ({ at: [x, y], height, fill }: FlowerProps): Piece[] => {
  const r = height * 0.16
  return [
    line(
      [
        [x, y],
        [x, y - height * 0.8],
      ],
      { stroke: colour.leaf, width: Math.max(2, height * 0.05) },
    ),
    ...place([leafShape(height * 0.55, colour.leaf)], { at: [x, y], turn: -68 }),
    ...place([leafShape(height * 0.5, colour.moss)], { at: [x, y], turn: -112 }),
    round(
      [
        [x - r, y - height],
        [x - r * 0.4, y - height * 0.92],
        [x, y - height * 1.03],
        [x + r * 0.4, y - height * 0.92],
        [x + r, y - height],
        [x + r * 0.9, y - height * 0.78],
        [x, y - height * 0.68],
        [x - r * 0.9, y - height * 0.78],
      ],
      fill,
      1,
    ),
  ]
}
