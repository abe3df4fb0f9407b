import { mirrored, oval, pts, type Point } from '../paper/geometry.ts'
import { cut, faint, filledWith, flat, line, place, round, type Piece } from '../paper/piece.ts'
import { colour, darker, lighter } from '../palette.ts'
import { ageLines, features, type Features } from './features.ts'

type Bust = Features & {
  /** Pieces around the head at [0, 0], behind and before the face. */
  hairBack: readonly Piece[]
  hairFront: readonly Piece[]
  /** A beard lies over the face and under the mouth. */
  beard: readonly Piece[]
  /** Clothes in the sheet's own coordinates: behind the neck and before it. */
  clothesBack: readonly Piece[]
  clothesFront: readonly Piece[]
  ears: boolean
  neck: boolean
  tilt: number
  jaw: number
  glasses: string | null
}

const headAt: Point = [400, 452]

/** Head and shoulders on a sheet of 800 by 1000. */
export const bust = (look: Bust): Piece[] => {
  const onNeck = (pieces: readonly Piece[]): Piece[] =>
    place(pieces, { at: headAt, turn: look.tilt, scale: 1.05 })
  return [
    ...onNeck(look.hairBack),
    ...look.clothesBack,
    ...(look.neck ? neck(look) : []),
    ...look.clothesFront,
    ...onNeck([
      ...(look.ears ? ears(look) : []),
      skull(look),
      ...ageLines(look),
      ...look.beard,
      ...features(look),
      ...glasses(look),
      ...look.hairFront,
    ]),
  ]
}

const skull = ({ skin, jaw, turn }: Bust): Piece => {
  const side = turn < 0 ? -1 : 1
  const shape = mirrored(
    pts('0,-196 70,-184 126,-130 147,-50 145,20').concat([
      [128 * jaw, 96],
      [88 * jaw, 158],
      [40 * jaw, 190],
      [0, 197],
    ]),
  )
  const shade = pts('150,-220 118,-120 126,-20 112,70 70,150 20,214 200,214 220,-100').map(
    ([x, y]): Point => [x * side, y],
  )
  return filledWith(round(shape, skin, 3.4), [flat(round(shade, darker(skin, 0.1)))])
}

const ears = ({ skin, turn }: Bust): Piece[] =>
  [-1, 1].flatMap((side) => {
    const x = side * (150 - side * turn * 8)
    return [
      round(oval([x, 8], [25, 40]), darker(skin, 0.08), 2),
      line(
        [
          [x + side * 6, -12],
          [x - side * 6, 0],
          [x + side * 3, 18],
        ],
        { stroke: darker(skin, 0.32), width: 3.4 },
      ),
    ]
  })

const neck = ({ skin }: Bust): Piece[] => [
  filledWith(cut(pts('318,520 482,520 494,740 560,800 240,800 306,740'), darker(skin, 0.07), 2), [
    flat(round(pts('290,540 510,540 502,650 440,706 360,706 300,656'), darker(skin, 0.24))),
  ]),
]

const glasses = ({ glasses: ink, turn }: Bust): Piece[] => {
  if (ink === null) return []
  const dx = turn * 26
  const ring = (x: number): Piece[] => [
    faint(flat(round(oval([x, -6], [47, 43]), colour.paper)), 0.16),
    line(oval([x, -6], [48, 44]), { stroke: ink, width: 8, lift: 1, closed: true }),
  ]
  const bar = { stroke: ink, width: 8, lift: 1 }
  return [
    ...ring(dx - 61),
    ...ring(dx + 61),
    line(
      [
        [dx - 13, -12],
        [dx, -18],
        [dx + 13, -12],
      ],
      bar,
    ),
    line(
      [
        [dx - 108, -14],
        [-146, -22],
      ],
      bar,
    ),
    line(
      [
        [dx + 108, -14],
        [146, -22],
      ],
      bar,
    ),
  ]
}

/** The outline of shoulders in a garment, cut off by the lower edge. */
export const shoulders = (fill: string, inside: readonly Piece[] = []): Piece =>
  filledWith(
    round(
      pts('300,716 214,752 120,792 72,880 50,1060 750,1060 728,880 680,792 586,752 500,716 400,760'),
      fill,
      3.4,
    ),
    inside,
  )

/** A shirt collar of two points, open at the neck. */
export const shirtCollar = (fill: string): Piece[] => [
  cut(pts('298,704 400,832 330,872 246,742'), fill, 2.4),
  cut(pts('502,704 400,832 470,872 554,742'), lighter(fill, 0.12), 2.4),
]
