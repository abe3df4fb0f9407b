import { arc, box, oval, pts, rotate, type Point } from '../paper/geometry.ts'
import { cut, filledWith, flat, line, place, round, type Piece } from '../paper/piece.ts'
import type { Random } from '../paper/random.ts'
import { colour, darker, lighter } from '../palette.ts'

type Spot = { at: Point; scale?: number; fill: string; flip?: boolean }

/** A Dutch city bicycle, 210 long, its wheels standing on `at`. */
export const bicycle = ({ at, scale = 1, fill, flip = false }: Spot): Piece[] => {
  const frame = { stroke: fill, width: 7, lift: 1, straight: true }
  const wheel = (x: number): Piece[] => [
    ...[0, 45, 90, 135].map((angle) => {
      const [dx, dy] = rotate([40, 0], angle)
      return line(
        [
          [x - dx, -44 - dy],
          [x + dx, -44 + dy],
        ],
        { stroke: colour.stone, width: 1.2, straight: true },
      )
    }),
    line(oval([x, -44], [42, 42]), { stroke: colour.ink, width: 6, lift: 1, closed: true }),
    flat(round(oval([x, -44], [6, 6]), colour.ink)),
  ]
  return place(
    [
      ...wheel(-68),
      ...wheel(68),
      line(pts('-68,-44 -30,-98 46,-104 68,-44'), frame),
      line(pts('-68,-44 -12,-44 -36,-112'), frame),
      line(pts('-12,-44 44,-96'), frame),
      line(pts('50,-104 44,-136 26,-142'), { stroke: colour.ink, width: 5, lift: 0.8 }),
      round(pts('-58,-118 -40,-122 -16,-116 -34,-108'), colour.ink, 1),
      line(arc([-68, -44], [50, 50], [200, 300]), { stroke: fill, width: 5, lift: 0.6 }),
      flat(round(oval([-12, -44], [9, 9]), colour.sand)),
      cut(pts('52,-132 88,-132 82,-100 56,-100'), colour.wood, 1),
    ],
    { at, scale, flip },
  )
}

/** A small boat 260 long with a coloured band; `at` is the middle of its waterline. */
export const boat = ({ at, scale = 1, fill, flip = false }: Spot): Piece[] =>
  place(
    [
      filledWith(round(pts('-140,-52 -60,-36 60,-36 140,-54 118,-8 84,14 -84,14 -118,-8'), fill, 2), [
        flat(cut(box([-160, -20], [320, 8]), lighter(fill, 0.55))),
        flat(cut(box([-160, 2], [320, 20]), darker(fill, 0.4))),
      ]),
    ],
    { at, scale, flip },
  )

/** A windmill 420 high on a brick foot. */
export const windmill = ({ at, scale = 1, fill }: Spot): Piece[] => {
  const sail = (angle: number): Piece[] =>
    place(
      [
        cut(pts('-4,0 4,0 3,-205 -3,-205'), colour.bark, 1.2),
        cut(pts('4,-40 38,-44 36,-200 4,-200'), colour.cream, 1.2),
        ...[-70, -100, -130, -160].map((y) =>
          line(
            [
              [4, y],
              [37, y - 2],
            ],
            { stroke: colour.wood, width: 2.6, straight: true },
          ),
        ),
      ],
      { at: [0, -318], turn: angle },
    )
  return place(
    [
      filledWith(cut(pts('-78,0 -46,-290 46,-290 78,0'), fill, 2.4), [
        flat(cut(pts('26,-300 90,-300 110,10 52,10'), darker(fill, 0.18))),
      ]),
      filledWith(cut(pts('-90,-84 90,-84 98,0 -98,0'), colour.brick, 1), [
        flat(cut(pts('50,-90 110,-90 110,10 58,10'), darker(colour.brick, 0.2))),
      ]),
      round(pts('-52,-286 -44,-330 0,-352 44,-330 52,-286'), colour.ink, 1.6),
      cut(box([-118, -100], [236, 12]), colour.paper, 2),
      cut(box([-18, -62], [36, 62]), colour.teal, 0.8),
      ...pts('-14,-230 -16,-160').map(([x, y]) => cut(box([x, y], [26, 34]), colour.lemon, 0.6)),
      ...[22, 112, 202, 292].flatMap(sail),
      round(oval([0, -318], [11, 11]), colour.marigold, 1),
    ],
    { at, scale },
  )
}

/** A paper lantern that glows: a ball on a string. */
export const lantern = ({ at, scale = 1, fill }: Spot): Piece[] =>
  place(
    [
      { ...round(oval([0, 0], [46, 46]), lighter(fill, 0.4), 0), opacity: 0.22 },
      filledWith(round(oval([0, 0], [24, 27]), fill, 1), [
        ...[-12, 0, 12].map((y) =>
          line(
            [
              [-26, y],
              [0, y + 3],
              [26, y],
            ],
            { stroke: darker(fill, 0.14), width: 1.6 },
          ),
        ),
        flat(round(oval([-7, -6], [7, 11]), lighter(fill, 0.45))),
      ]),
      cut(box([-9, -31], [18, 6]), colour.ink, 0.4),
      cut(box([-9, 25], [18, 6]), colour.ink, 0.4),
    ],
    { at, scale },
  )

export const cloud = ({ at, scale = 1, fill }: Spot): Piece[] =>
  place(
    [round(pts('-110,20 -96,-6 -60,-12 -44,-40 -4,-48 30,-34 48,-12 90,-8 112,20 40,26 -50,26'), fill, 1.8)],
    { at, scale },
  )

/** Little strokes or dots scattered over an area, denser towards its lower edge. */
export const scatter = (
  random: Random,
  {
    at: [x, y],
    width,
    height,
    count,
    draw,
  }: {
    at: Point
    width: number
    height: number
    count: number
    draw: (spot: Point) => readonly Piece[]
  },
): Piece[] =>
  Array.from({ length: count }, () =>
    draw([x + random.next() * width, y + Math.sqrt(random.next()) * height]),
  )
    .sort((a, b) => lowest(a) - lowest(b))
    .flat()

const lowest = (pieces: readonly Piece[]): number => pieces[0]?.points[0]?.[1] ?? 0
