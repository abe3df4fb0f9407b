import { bend, box, pts, type Point } from '../paper/geometry.ts'
import { cut, filledWith, flat, line, place, round, type Piece } from '../paper/piece.ts'
import { colour, darker, lighter } from '../palette.ts'

type StallProps = { at: Point; scale?: number; stripes: readonly [string, string]; front: string }

/** A market stall 300 wide without its counter, for people to stand in; `at` is the middle of its foot. */
export const stallRoof = ({ at, scale = 1, stripes: [first, second] }: Omit<StallProps, 'front'>): Piece[] =>
  place([...stallBack(), ...awning(first, second)], { at, scale })

export const stallCounter = ({ at, scale = 1, front }: Omit<StallProps, 'stripes'>): Piece[] =>
  place(counter(front), { at, scale })

const stallBack = (): Piece[] => [-138, 138].map((x) => cut(box([x - 5, -330], [10, 330]), colour.bark, 1))

const awning = (first: string, second: string): Piece[] => {
  const roof = pts('-120,-420 120,-420 165,-322 -165,-322')
  const bands = [0, 1, 2, 3].map((index) => {
    const [top, low] = [-120 + index * 60, -165 + index * 82.5]
    return flat(
      cut(
        [
          [top, -425],
          [top + 30, -425],
          [low + 41, -318],
          [low, -318],
        ],
        second,
      ),
    )
  })
  const lobes = Array.from({ length: 8 }, (_, index) => {
    const left = -165 + index * 41.25
    const lobe: Point[] = [
      [left, -324],
      [left + 41, -324],
      [left + 41, -300],
      [left + 20, -284],
      [left, -300],
    ]
    return round(lobe, darker(index % 2 === 0 ? second : first, 0.1), 1.4)
  })
  return [filledWith(cut(roof, first, 2.4), bands), ...lobes]
}

const counter = (front: string): Piece[] => [
  filledWith(
    cut(box([-150, -118], [300, 118]), front, 2.4),
    [-90, -30, 30, 90].map((x) =>
      line(
        [
          [x, -120],
          [x, 10],
        ],
        { stroke: darker(front, 0.18), width: 3, straight: true },
      ),
    ),
  ),
  cut(box([-160, -130], [320, 18]), lighter(front, 0.3), 1.6),
]

/** A round festival tent with a pennant; `at` is the middle of its foot, it is 360 wide. */
export const tent = ({ at, scale = 1, stripes: [first, second] }: Omit<StallProps, 'front'>): Piece[] => {
  const roof: Point[] = [
    ...bend(pts('0,-380 -30,-320 -100,-262 -190,-230')),
    ...bend(pts('190,-230 100,-262 30,-320 0,-380')),
  ]
  const bands = [
    flat(
      cut(
        [
          ...bend(pts('0,-384 -12,-320 -40,-262 -64,-224')),
          ...bend(pts('-124,-224 -72,-262 -22,-320 0,-384')),
        ],
        second,
      ),
    ),
    flat(
      cut(
        [...bend(pts('0,-384 12,-320 40,-262 64,-224')), ...bend(pts('124,-224 72,-262 22,-320 0,-384'))],
        second,
      ),
    ),
  ]
  const lobes = Array.from({ length: 9 }, (_, index) => {
    const left = -190 + index * 42.2
    return round(
      [
        [left, -232],
        [left + 42, -232],
        [left + 42, -212],
        [left + 21, -196],
        [left, -212],
      ],
      index % 2 === 0 ? first : second,
      1.2,
    )
  })
  const wall = filledWith(cut(pts('-172,-226 172,-226 180,0 -180,0'), lighter(second, 0.25), 2), [
    ...[-120, 120].map((x) =>
      flat(
        cut(
          [
            [x - 24, -230],
            [x + 24, -230],
            [x + 26, 10],
            [x - 26, 10],
          ],
          first,
        ),
      ),
    ),
    flat(
      cut([...bend(pts('0,-214 -30,-140 -64,0')), ...bend(pts('64,0 30,-140 0,-214'))], darker(first, 0.55)),
    ),
  ])
  return place(
    [
      line(pts('0,-380 0,-430'), { stroke: colour.ink, width: 4, straight: true }),
      cut(pts('2,-430 52,-416 2,-402'), colour.marigold, 1.2),
      wall,
      filledWith(cut(roof, first, 2.2), bands),
      ...lobes,
    ],
    { at, scale },
  )
}
