import { oval, pts, ribbon, type Point } from '../paper/geometry.ts'
import { faint, filledWith, flat, line, place, round, type Piece } from '../paper/piece.ts'
import { colour, darker, lighter, mix } from '../palette.ts'

export type Features = {
  skin: string
  iris: string
  brow: string
  /** Thickness of the brows. */
  brows: number
  smile: 'soft' | 'open'
  /** 0 is young, 1 has laughter lines, 2 is old. */
  age: 0 | 1 | 2
  /** How far the face looks to the left (-1) or the right (1). */
  turn: number
  lips: number
}

/** Eyes, nose and mouth of a large face around [0, 0]; the head is 150 wide and 190 high to each side. */
export const features = (look: Features): Piece[] => [
  ...cheeks(look),
  ...place(
    [...nose(look), ...[-1, 1].flatMap((side) => [...eye(look, side), ...brow(look, side)]), ...mouth(look)],
    { at: [look.turn * 26, 0] },
  ),
]

const cheeks = ({ skin, turn }: Features): Piece[] =>
  [-1, 1].map((side) =>
    faint(flat(round(oval([side * 84 + turn * 20, 62], [33, 23]), mix(skin, colour.tomato, 0.55))), 0.17),
  )

const eye = ({ skin, iris, age, turn }: Features, side: number): Piece[] => {
  const x = side * 60
  const wide = side * turn > 0 ? 0.9 : 1
  const almond = pts('-29,3 -14,-13 4,-15 20,-8 29,4 12,13 -10,14').map(([dx, dy]): Point => [
    x - side * dx * wide * -1,
    dy - 8,
  ])
  const lid = pts('-31,5 -15,-14 4,-17 21,-9 31,3').map(([dx, dy]): Point => [x + side * dx * wide, dy - 8])
  const crease = pts('-24,-14 -6,-24 12,-23 26,-13').map(([dx, dy]): Point => [x + side * dx * wide, dy - 8])
  const gaze = x + turn * 5
  return [
    filledWith(flat(round(almond, colour.paper)), [
      flat(round(oval([gaze, -8], [13.5, 14.5]), iris)),
      flat(round(oval([gaze, -8], [7, 7.6]), colour.ink)),
      flat(round(oval([gaze + 5, -13], [3.6, 3.6]), colour.paper)),
    ]),
    line(lid, { stroke: colour.ink, width: 5.5 }),
    line(crease, { stroke: darker(skin, 0.3), width: 2.6 }),
    ...(age > 0
      ? [
          line(
            pts('-22,22 -2,27 20,21').map(([dx, dy]): Point => [x + dx, dy]),
            { stroke: darker(skin, 0.2), width: 2.8 },
          ),
        ]
      : []),
  ]
}

const brow = ({ brow: ink, brows }: Features, side: number): Piece[] => [
  flat(
    round(
      ribbon(
        pts('30,-47 54,-60 80,-60 102,-44').map(([x, y]): Point => [side * x, y]),
        [brows, brows * 1.15, brows * 0.9, brows * 0.35],
      ),
      ink,
    ),
  ),
]

const nose = ({ skin, turn }: Features): Piece[] => {
  const side = turn < 0 ? -1 : 1
  const plane = pts('8,-40 15,-6 24,44 34,62 22,74 4,74 2,50 4,0').map(([x, y]): Point => [x * side, y])
  const wing = pts('-27,58 -24,72 -12,75 -4,79 6,79 14,75 25,72 29,58')
  return [flat(round(plane, darker(skin, 0.13))), line(wing, { stroke: darker(skin, 0.42), width: 4.4 })]
}

const mouth = ({ skin, smile, lips }: Features): Piece[] => {
  const tint = mix(skin, colour.brick, lips)
  if (smile === 'open') {
    return [
      flat(
        round(
          pts('-54,106 -28,105 0,109 28,105 54,106 40,129 18,142 -18,142 -40,129'),
          darker(colour.brick, 0.5),
        ),
      ),
      flat(round(pts('-46,107 -24,107 0,111 24,107 46,107 36,122 16,129 -16,129 -36,122'), colour.paper)),
      flat(round(pts('-56,105 -28,98 -8,95 0,99 8,95 28,98 56,105 28,107 0,111 -28,107'), tint)),
      flat(round(pts('-40,128 -18,136 0,138 18,136 40,128 24,147 0,152 -24,147'), lighter(tint, 0.12))),
      ...[-1, 1].map((side) =>
        line(
          pts('64,97 60,104 57,110').map(([x, y]): Point => [x * side, y]),
          { stroke: darker(skin, 0.36), width: 3.6 },
        ),
      ),
    ]
  }
  return [
    flat(round(pts('-50,110 -24,104 -8,100 0,104 8,100 24,104 50,110 24,117 0,119 -24,117'), tint)),
    flat(round(pts('-42,114 0,121 42,114 24,134 0,139 -24,134'), lighter(tint, 0.12))),
    line(pts('-57,104 -48,112 -22,117 0,119 22,117 48,112 57,104'), { stroke: darker(tint, 0.5), width: 4 }),
  ]
}

/** Laughter lines and folds; they go under a beard. */
export const ageLines = ({ skin, age, turn }: Features): Piece[] => {
  if (age === 0) return []
  const dx = turn * 26
  const pen = { stroke: darker(skin, 0.2), width: 3.4 }
  const both = (points: Point[]): Piece[] =>
    [-1, 1].map((side) =>
      line(
        points.map(([x, y]): Point => [x * side + dx, y]),
        pen,
      ),
    )
  const first = [
    ...both(pts('42,72 60,86 68,104')),
    ...both(pts('100,-14 114,-20')),
    ...both(pts('101,-4 116,-2')),
  ]
  return age === 1 ? first : [...first, ...both(pts('98,6 110,14')), ...both(pts('72,112 80,128'))]
}
