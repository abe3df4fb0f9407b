import { arc, mirrored, oval, ribbon, type Point, pts } from '../paper/geometry.ts'
import { line, round, type Piece } from '../paper/piece.ts'
import { darker, hairColour } from '../palette.ts'
import type { Look } from './look.ts'

export type Layers = { back: Piece[]; front: Piece[] }

/** Hair around a head at [0, 0]: a layer behind the face and one over the forehead. */
export const hair = (look: Look, turn: number): Layers => {
  const ink = look.hairColour
  const dx = turn * 5
  const back = (points: readonly Point[]): Piece => round(points, darker(ink, 0.12), 1.4)
  const fringe = (points: readonly Point[]): Piece => round(points, ink, 1)
  switch (look.hair) {
    case 'bald':
      return { back: [back(mirrored(pts('22,-4 25,4 22,13 15,10')))], front: [] }
    case 'crop':
      return { back: [back(oval([0, -7], [22.5, 23]))], front: [fringe(cap(dx, -15, 24))] }
    case 'short':
      return { back: [back(oval([0, -6], [24, 24]))], front: [fringe(parting(dx))] }
    case 'wave':
      return {
        back: [back(mirrored(pts('0,-34 20,-30 30,-14 29,6 22,17')))],
        front: [
          fringe([
            [-25, 2],
            [-28, -16],
            [-16, -32],
            [4, -35],
            [24, -24],
            [27, 0],
            [20, -9],
            [12 + dx, -16],
            [-4 + dx, -12],
            [-16 + dx, -17],
            [-21, -8],
          ]),
        ],
      }
    case 'bob':
      return {
        back: [back(mirrored(pts('0,-34 22,-28 30,-6 31,20 20,27')))],
        front: [
          fringe([
            [-25, 6],
            [-26, -16],
            [-10, -33],
            [12, -33],
            [26, -16],
            [25, 6],
            [20, -10],
            [8 + dx, -15],
            [-14 + dx, -13],
            [-21, -6],
          ]),
        ],
      }
    case 'long':
      return {
        back: [back(mirrored(pts('0,-34 22,-28 29,-4 31,30 33,52 14,58')))],
        front: [fringe(centreParting(dx))],
      }
    case 'bun':
      return {
        back: [back(oval([-4 - dx, -37], [12, 11])), back(oval([0, -6], [24, 24]))],
        front: [fringe(cap(dx, -13, 25))],
      }
    case 'curls':
      return { back: curls(ink), front: [fringe(cap(dx, -14, 25))] }
    case 'braids':
      return {
        back: [-1, 1].flatMap((side) => braid(side, ink)).concat(back(oval([0, -6], [24, 24]))),
        front: [fringe(centreParting(dx))],
      }
    case 'tail':
      return {
        back: [
          back(ribbon(pts('10,-26 34,-22 34,10 26,34'), [10, 18, 16, 4])),
          back(oval([0, -6], [24, 24])),
        ],
        front: [fringe(parting(dx))],
      }
  }
}

const cap = (dx: number, line: number, reach: number): Point[] => [
  [-reach + 1, -3],
  ...arc([0, -5], [reach, 25], [190, 350]),
  [reach - 1, -3],
  [19, -9],
  [13 + dx, line],
  [dx, line - 2.5],
  [-13 + dx, line],
  [-19, -9],
]

const parting = (dx: number): Point[] => [
  [-23, 3],
  [-25, -14],
  [-15, -30],
  [4, -34],
  [21, -27],
  [25, -10],
  [23, 3],
  [20, -9],
  [13 + dx, -17],
  [-2 + dx, -15],
  [-13 + dx, -11],
  [-19, -6],
]

const centreParting = (dx: number): Point[] => [
  [-24, 8],
  [-25, -14],
  [-14, -31],
  [2, -34],
  [16, -31],
  [25, -14],
  [24, 8],
  [21, -5],
  [12 + dx, -16],
  [1 + dx, -23],
  [-10 + dx, -16],
  [-20, -5],
]

const curls = (ink: string): Piece[] => [
  ...arc([0, -8], [23, 23], [150, 390]).map((point) => round(oval(point, [12, 12]), darker(ink, 0.1), 1)),
  round(oval([0, -9], [29, 29]), ink, 0),
]

const braid = (side: number, ink: string): Piece[] => [
  round(
    ribbon(
      [
        [side * 20, 6],
        [side * 27, 26],
        [side * 25, 50],
      ],
      [11, 12, 6],
    ),
    ink,
    1.4,
  ),
  ...[16, 26, 36].map((y) =>
    line(
      [
        [side * 20, y],
        [side * 25, y + 4],
        [side * 30, y],
      ],
      { stroke: darker(ink, 0.35), width: 1.4 },
    ),
  ),
]

/** A beard along the jaw, drawn over the face but under the mouth. */
export const beard = (look: Look, turn: number): Piece[] => {
  const dx = turn * 6
  const ink = look.hairColour === hairColour.white ? hairColour.grey : look.hairColour
  const moustache: Point[] = [
    [dx - 9, 11],
    [dx, 7.5],
    [dx + 9, 11],
    [dx, 11],
  ]
  const jaw: Point[] = [
    [-21.5, 1],
    [-18, 8],
    [-9 + dx, 9],
    [dx, 7.6],
    [9 + dx, 9],
    [18, 8],
    [21.5, 1],
    [20, 17],
    [10, 29],
    [0, 32],
    [-10, 29],
    [-20, 17],
  ]
  switch (look.beard) {
    case 'none':
      return []
    case 'moustache':
      return [round(moustache, ink, 0.4)]
    case 'stubble':
      return [{ ...round(jaw, ink, 0), opacity: 0.42 }]
    case 'full':
      return [round(jaw, ink, 0.8)]
  }
}
