import { arc, box, oval, type Point } from '../paper/geometry.ts'
import { cut, filledWith, flat, line, place, round, type Piece } from '../paper/piece.ts'
import { colour, darker, lighter } from '../palette.ts'

/** A bowl of something, its rim at `at`. */
export const bowl = (at: Point, size: number, [outside, food]: readonly [string, string]): Piece[] => {
  const [x, y] = at
  const heap = [-0.5, -0.15, 0.2, 0.52].map((dx, index) =>
    round(
      oval([x + dx * size * 0.62, y - size * (index % 2 === 0 ? 0.1 : 0.17)], [size * 0.2, size * 0.17]),
      index % 2 === 0 ? food : lighter(food, 0.18),
      0.5,
    ),
  )
  return [
    ...heap,
    filledWith(
      round(
        [
          [x - size * 0.55, y],
          [x + size * 0.55, y],
          [x + size * 0.42, y + size * 0.34],
          [x + size * 0.2, y + size * 0.48],
          [x - size * 0.2, y + size * 0.48],
          [x - size * 0.42, y + size * 0.34],
        ],
        outside,
        1.4,
      ),
      [flat(cut(box([x - size, y + size * 0.14], [size * 2, size * 0.07]), lighter(outside, 0.45)))],
    ),
  ]
}

export const teapot = (at: Point, size: number, fill: string): Piece[] => {
  const [x, y] = at
  return [
    line(
      [
        [x + size * 0.42, y - size * 0.62],
        [x + size * 0.8, y - size * 0.6],
        [x + size * 0.7, y - size * 0.2],
        [x + size * 0.44, y - size * 0.16],
      ],
      { stroke: darker(fill, 0.2), width: size * 0.1, lift: 0.8 },
    ),
    round(
      [
        [x - size * 0.36, y - size * 0.2],
        [x - size * 0.8, y - size * 0.78],
        [x - size * 0.66, y - size * 0.8],
        [x - size * 0.34, y - size * 0.5],
      ],
      darker(fill, 0.1),
      1,
    ),
    filledWith(
      round(
        [
          [x, y - size * 0.86],
          [x + size * 0.44, y - size * 0.66],
          [x + size * 0.5, y - size * 0.3],
          [x + size * 0.3, y],
          [x - size * 0.3, y],
          [x - size * 0.5, y - size * 0.3],
          [x - size * 0.44, y - size * 0.66],
        ],
        fill,
        1.4,
      ),
      [flat(round(oval([x - size * 0.18, y - size * 0.45], [size * 0.1, size * 0.2]), lighter(fill, 0.35)))],
    ),
    round(oval([x, y - size * 0.92], [size * 0.09, size * 0.09]), colour.marigold, 0.6),
  ]
}

export const glass = ([x, y]: Point, size: number, drink: string): Piece[] => [
  cut(
    [
      [x - size * 0.24, y - size * 0.75],
      [x + size * 0.24, y - size * 0.75],
      [x + size * 0.18, y],
      [x - size * 0.18, y],
    ],
    colour.haze,
    0.8,
  ),
  flat(
    cut(
      [
        [x - size * 0.22, y - size * 0.52],
        [x + size * 0.22, y - size * 0.52],
        [x + size * 0.18, y - 1],
        [x - size * 0.18, y - 1],
      ],
      drink,
    ),
  ),
]

export const jug = ([x, y]: Point, size: number, fill: string): Piece[] => [
  line(
    [
      [x + size * 0.24, y - size * 0.85],
      [x + size * 0.56, y - size * 0.75],
      [x + size * 0.5, y - size * 0.35],
      [x + size * 0.26, y - size * 0.3],
    ],
    { stroke: darker(fill, 0.2), width: size * 0.09, lift: 0.6 },
  ),
  round(
    [
      [x - size * 0.34, y - size * 1.06],
      [x + size * 0.22, y - size],
      [x + size * 0.22, y - size * 0.72],
      [x + size * 0.36, y - size * 0.32],
      [x + size * 0.24, y],
      [x - size * 0.24, y],
      [x - size * 0.36, y - size * 0.32],
      [x - size * 0.2, y - size * 0.75],
    ],
    fill,
    1.4,
  ),
]

export const bread = ([x, y]: Point, size: number): Piece[] => [
  round(
    [
      [x - size * 0.6, y - size * 0.06],
      [x - size * 0.45, y - size * 0.38],
      [x, y - size * 0.48],
      [x + size * 0.45, y - size * 0.38],
      [x + size * 0.6, y - size * 0.06],
      [x, y],
    ],
    colour.wood,
    1.4,
  ),
  ...[-0.25, 0.02, 0.3].map((dx) =>
    line(
      [
        [x + dx * size - 5, y - size * 0.36],
        [x + dx * size + 4, y - size * 0.18],
      ],
      { stroke: colour.sand, width: size * 0.06 },
    ),
  ),
]

export const plate = ([x, y]: Point, size: number, food: string): Piece[] => [
  round(oval([x, y], [size * 0.5, size * 0.13]), colour.paper, 1.2),
  round(oval([x - size * 0.08, y - size * 0.07], [size * 0.24, size * 0.12]), food, 0.5),
  round(oval([x + size * 0.17, y - size * 0.04], [size * 0.13, size * 0.09]), colour.leaf, 0.5),
]

/** Watermelon slices on a dish: red, white and green, half moons. */
export const melon = ([x, y]: Point, size: number): Piece[] =>
  [-0.5, 0, 0.5].flatMap((dx) =>
    place(
      [
        round([...arc([0, 0], [size * 0.36, size * 0.36], [180, 360])], colour.leaf, 1),
        flat(round([...arc([0, -1], [size * 0.28, size * 0.28], [180, 360])], colour.tomato)),
        ...[-0.12, 0, 0.12].map((seed) => flat(round(oval([seed * size, -size * 0.1], [2, 3]), colour.ink))),
      ],
      { at: [x + dx * size, y], turn: dx * 14 },
    ),
  )

export const vase = ([x, y]: Point, size: number, [pot, bloom]: readonly [string, string]): Piece[] => [
  ...[-0.34, 0, 0.32].flatMap((dx, index) => [
    line(
      [
        [x, y - size * 0.4],
        [x + dx * size, y - size * (1.05 + (index === 1 ? 0.2 : 0))],
      ],
      { stroke: colour.moss, width: 3 },
    ),
    round(
      oval([x + dx * size, y - size * (1.1 + (index === 1 ? 0.2 : 0))], [size * 0.2, size * 0.19]),
      index === 1 ? lighter(bloom, 0.3) : bloom,
      0.8,
    ),
    flat(
      round(
        oval([x + dx * size, y - size * (1.1 + (index === 1 ? 0.2 : 0))], [size * 0.07, size * 0.07]),
        colour.marigold,
      ),
    ),
  ]),
  round(
    [
      [x - size * 0.16, y - size * 0.5],
      [x + size * 0.16, y - size * 0.5],
      [x + size * 0.26, y - size * 0.2],
      [x + size * 0.16, y],
      [x - size * 0.16, y],
      [x - size * 0.26, y - size * 0.2],
    ],
    pot,
    1.2,
  ),
]
