import { oval, type Point } from '../paper/geometry.ts'
import { cut, faint, flat, line, round, type Piece } from '../paper/piece.ts'
import { colour, darker, hairColour, mix } from '../palette.ts'
import type { Look } from './look.ts'

export type Mood = 'smile' | 'laugh' | 'calm' | 'sing' | 'asleep'

type FaceProps = { look: Look; turn: number; mood: Mood }

/** A small face around the middle of the head; `turn` runs from -1 (left) to 1 (right). */
export const face = ({ look, turn, mood }: FaceProps): Piece[] => {
  const dx = turn * 8
  const deep = darker(look.skin, 0.32)
  const apart = 8.6 - Math.abs(turn) * 1.6
  const eyes = [-apart, apart].map((x) => eye([dx + x, -2], mood))
  const brows = [-1, 1].map((side) =>
    line(
      [
        [dx + side * (apart - 4), -8.6],
        [dx + side * apart, -10.2],
        [dx + side * (apart + 4), -8.8],
      ],
      { stroke: browColour(look), width: 1.9 },
    ),
  )
  const cheeks = [-1, 1].map((side) =>
    faint(flat(round(oval([dx + side * 12, 7], [5, 3.6]), mix(look.skin, colour.tomato, 0.55))), 0.32),
  )
  return [
    ...cheeks,
    ...eyes,
    ...brows,
    nose(dx, turn, deep),
    ...mouth(dx, mood, look),
    ...glasses(look, dx, apart),
  ]
}

const browColour = (look: Look): string => {
  if (look.headwear === 'scarf') return hairColour.black
  return look.hairColour === hairColour.white ? hairColour.grey : look.hairColour
}

const eye = ([x, y]: Point, mood: Mood): Piece => {
  const closed = mood === 'laugh' || mood === 'sing'
  if (!closed && mood !== 'asleep') return flat(round(oval([x, y], [2, 2.7]), colour.ink))
  const rise = closed ? -2.6 : 2
  return line(
    [
      [x - 3.4, y],
      [x, y + rise],
      [x + 3.4, y],
    ],
    { stroke: colour.ink, width: 1.7 },
  )
}

const nose = (dx: number, turn: number, stroke: string): Piece => {
  const side = turn < 0 ? -1 : 1
  return line(
    [
      [dx + side * 0.6, -3],
      [dx + side * 3.6, 5],
      [dx - side * 0.6, 6.4],
    ],
    { stroke, width: 1.6 },
  )
}

const mouth = (dx: number, mood: Mood, look: Look): Piece[] => {
  const lips = mix(look.skin, colour.brick, 0.75)
  if (mood === 'sing') return [flat(round(oval([dx, 14.5], [3.6, 4.6]), darker(colour.brick)))]
  if (mood === 'laugh') {
    const open: Point[] = [
      [dx - 8, 11],
      [dx, 12.4],
      [dx + 8, 11],
      [dx + 5, 17],
      [dx, 19],
      [dx - 5, 17],
    ]
    const teeth = cut(
      [
        [dx - 6, 11.6],
        [dx, 12.6],
        [dx + 6, 11.6],
        [dx + 4.6, 14],
        [dx - 4.6, 14],
      ],
      colour.paper,
    )
    return [flat(round(open, darker(colour.brick))), flat(teeth)]
  }
  const depth = mood === 'smile' ? 4 : 1.4
  return [
    line(
      [
        [dx - 6.5, 12.4],
        [dx, 12.4 + depth],
        [dx + 6.5, 12.4],
      ],
      { stroke: lips, width: 2.1 },
    ),
  ]
}

const glasses = (look: Look, dx: number, apart: number): Piece[] =>
  look.glasses
    ? [
        ...[-apart, apart].map((x) =>
          line(oval([dx + x, -1.5], [6.6, 6.2]), { stroke: colour.ink, width: 1.5, closed: true }),
        ),
        line(
          [
            [dx - 2, -2.5],
            [dx + 2, -2.5],
          ],
          { stroke: colour.ink, width: 1.5 },
        ),
      ]
    : []
