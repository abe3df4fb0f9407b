import { box, oval, pts, type Point } from '../paper/geometry.ts'
import { cut, filledWith, flat, line, place, round, type Piece } from '../paper/piece.ts'
import type { Random } from '../paper/random.ts'
import { colour, darker, flagColours, lighter } from '../palette.ts'

/** A bookcase full of coloured backs. */
export const bookcase = (
  random: Random,
  [x, y]: Point,
  [width, height, shelves]: readonly [number, number, number],
): Piece[] => {
  const row = height / shelves
  const books = Array.from({ length: shelves }, (_, shelf) => {
    const pieces: Piece[] = []
    let left = x + 12
    while (left < x + width - 24) {
      const thick = random.between(10, 22)
      const tall = row * random.between(0.55, 0.8)
      const fill = random.pick([
        colour.tomato,
        colour.marigold,
        colour.teal,
        colour.sky,
        colour.pink,
        colour.leaf,
        colour.plum,
        colour.cream,
        colour.blue,
      ])
      pieces.push(cut(box([left, y + row * (shelf + 1) - 8 - tall], [thick, tall]), fill, 0.6))
      left += thick + (random.next() > 0.9 ? 16 : 1.5)
    }
    return [...pieces, cut(box([x, y + row * (shelf + 1) - 8], [width, 10]), colour.wood, 1)]
  })
  return [
    cut(box([x, y - 6], [width, height + 8]), darker(colour.wood, 0.45), 2),
    ...books.flat(),
    ...[x, x + width - 8].map((side) => cut(box([side, y - 8], [8, height + 12]), colour.wood, 1)),
  ]
}

/** An open book held with both hands, 84 wide. */
export const openBook = (at: Point, cover: string, scale = 1): Piece[] =>
  place(
    [
      cut(pts('-46,-30 0,-22 46,-30 46,28 0,36 -46,28'), cover, 1.4),
      cut(pts('-41,-32 0,-24 0,31 -41,24'), colour.paper, 0.4),
      cut(pts('41,-32 0,-24 0,31 41,24'), colour.cream, 0),
    ],
    { at, scale },
  )

export const pan = (at: Point, scale: number, [fill, food]: readonly [string, string]): Piece[] =>
  place(
    [
      ...[-1, 1].map((side) =>
        line(
          [
            [side * 66, -60],
            [side * 92, -58],
            [side * 90, -44],
            [side * 66, -42],
          ],
          { stroke: colour.ink, width: 7, lift: 0.8 },
        ),
      ),
      filledWith(round(pts('-70,-76 70,-76 70,-12 58,0 -58,0 -70,-12'), fill, 2), [
        flat(cut(pts('40,-90 80,-90 80,10 48,10'), darker(fill, 0.18))),
      ]),
      round(oval([0, -76], [72, 15]), darker(fill, 0.35), 1),
      flat(round(oval([0, -75], [63, 11]), food)),
      ...pts('-34,-78 -6,-72 24,-78 44,-74').map((point, index) =>
        flat(round(oval(point, [8, 5]), index % 2 === 0 ? colour.leaf : lighter(food, 0.35))),
      ),
    ],
    { at, scale },
  )

export const steam = (at: Point, scale: number): Piece[] =>
  place(
    [-24, 0, 24].map((x): Piece => ({
      ...line(
        [
          [x, 0],
          [x + 10, -22],
          [x - 6, -44],
          [x + 8, -70],
        ],
        { stroke: colour.paper, width: 7 },
      ),
      opacity: 0.75,
    })),
    { at, scale },
  )

/** A lamp that hangs from the ceiling. */
export const lamp = ([x, y]: Point, scale: number, fill: string): Piece[] =>
  place(
    [
      line(
        [
          [0, -900],
          [0, -40],
        ],
        { stroke: colour.ink, width: 3, straight: true },
      ),
      round(pts('-14,-44 14,-44 52,0 -52,0'), fill, 2),
      flat(round(oval([0, 0], [50, 7]), colour.lemon)),
    ],
    { at: [x, y], scale },
  )

/** A big window with panes and a plant or two on its sill, its left upper corner at the point. */
export const bigWindow = (
  [x, y]: Point,
  [width, height]: Point,
  [view, frame]: readonly [string, string],
): Piece[] => {
  const bar = { stroke: frame, width: 8, straight: true }
  return [
    cut(box([x - 12, y - 12], [width + 24, height + 24]), frame, 1.6),
    flat(cut(box([x, y], [width, height]), view)),
    line(
      [
        [x + width / 2, y],
        [x + width / 2, y + height],
      ],
      bar,
    ),
    line(
      [
        [x, y + height * 0.36],
        [x + width, y + height * 0.36],
      ],
      bar,
    ),
    cut(box([x - 26, y + height + 10], [width + 52, 14]), lighter(frame, 0.2), 1.6),
  ]
}

/** A row of triangular or round paper signs without letters, for walls that would be bare. */
export const wallPictures = ([x, y]: Point, count: number): Piece[] =>
  Array.from({ length: count }, (_, index): Piece[] => {
    const fill = flagColours[(index * 2) % flagColours.length] ?? colour.tomato
    const left = x + index * 96
    const motif =
      index % 2 === 0
        ? round(oval([left + 36, y + 46], [20, 20]), fill, 0.6)
        : cut(
            [
              [left + 14, y + 72],
              [left + 36, y + 22],
              [left + 58, y + 72],
            ],
            fill,
            0.6,
          )
    return [cut(box([left, y], [72, 92]), colour.paper, 1.2), motif]
  }).flat()

export const pottedPlant = (at: Point, scale: number, [pot, leaves]: readonly [string, string]): Piece[] =>
  place(
    [
      ...[-62, -30, 0, 28, 60]
        .map((turn, index) =>
          place(
            [round(pts('0,0 -16,-50 0,-110 16,-50'), index % 2 === 0 ? leaves : darker(leaves, 0.18), 1)],
            { at: [0, -56], turn },
          ),
        )
        .flat(),
      cut(pts('-34,-60 34,-60 26,0 -26,0'), pot, 1.6),
      cut(box([-38, -66], [76, 14]), darker(pot, 0.14), 1),
    ],
    { at, scale },
  )
