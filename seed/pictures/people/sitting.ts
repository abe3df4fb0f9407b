import { oval, pts, ribbon, type Point } from '../paper/geometry.ts'
import { cut, flat, line, place, round, type Piece } from '../paper/piece.ts'
import { colour, darker } from '../palette.ts'
import type { Look } from './look.ts'
import { person, type Figure } from './person.ts'

type SitProps = Omit<Figure, 'part'> & {
  /** Height of the seat above the ground, at scale 1. */ seat?: number
}

/** Somebody who sits and looks to the right (or left when flipped); `at` is the ground under the hips. */
export const sitting = ({ look, at, pose = {}, scale = 1, seat = 66, ...rest }: SitProps): Piece[] => {
  const size = look.child ? scale * 0.62 : scale
  const sunk = 128 - seat
  return person({
    look: seated(look),
    at: [at[0], at[1] + sunk * size],
    scale,
    pose: {
      leftFoot: [58, -sunk - 6],
      rightFoot: [76, -sunk - 6],
      leftKnee: -1,
      rightKnee: 1,
      shoes: [0.9, 0.9],
      turn: 0.6,
      leftHand: [40, -142],
      rightHand: [58, -140],
      ...pose,
    },
    ...rest,
  })
}

/** Somebody who sits on the ground with crossed legs, facing us. */
export const crossLegged = ({ look, at, pose = {}, scale = 1, ...rest }: Omit<Figure, 'part'>): Piece[] => {
  const size = look.child ? scale * 0.62 : scale
  const clothes = seated(look)
  const thigh = (side: number): Piece =>
    round(
      ribbon(
        [
          [side * 12, -128],
          [side * 82, -126],
          [-side * 24, -98],
        ],
        [34, 36, 20],
      ),
      side < 0 ? clothes.lowerColour : darker(clothes.lowerColour, 0.14),
      1.6,
    )
  const shoe = (side: number): Piece => round(oval([side * 34, -92], [17, 9]), look.shoes, 1)
  const lap = place(
    [
      round(oval([0, -120], [46, 18]), darker(clothes.lowerColour, 0.2), 0),
      shoe(-1),
      shoe(1),
      thigh(1),
      thigh(-1),
    ],
    {
      at: [at[0], at[1] + 104 * size],
      scale: size,
    },
  )
  const figure: Figure = {
    look: clothes,
    at: [at[0], at[1] + 104 * size],
    scale,
    pose: { bust: true, leftHand: [-58, -142], rightHand: [58, -142], ...pose },
    ...rest,
  }
  return [...person({ ...figure, part: 'body' }), ...lap, ...person({ ...figure, part: 'arms' })]
}

/** A long skirt covers both legs of somebody who sits: drawn as wide trouser legs of its colour. */
const seated = (look: Look): Look => {
  if (look.lower === 'trousers') return look
  return {
    ...look,
    lower: 'trousers',
    lowerColour: darker(look.lower === 'skirt' ? look.lowerColour : look.top, 0.06),
  }
}

/** Somebody in a wheelchair who looks to the right (or left when flipped). */
export const wheelchairUser = (props: SitProps & { frame?: string }): Piece[] => {
  const { frame = colour.ink, at, scale = 1, flip = false, ...rest } = props
  // A child has a child's chair.
  const size = rest.look.child ? scale * 0.66 : scale
  const tube = { stroke: frame, width: 6, lift: 1 }
  const back = [
    line(pts('-66,-172 -46,-166 -36,-70 40,-66 62,-16'), { ...tube, straight: true }),
    cut(pts('-50,-150 -38,-150 -28,-74 -42,-74'), colour.teal, 1),
  ]
  const rim = (x: number, r: number, width: number): Piece =>
    line(oval([x, -r], [r - width / 2, r - width / 2]), { stroke: frame, width, lift: 1.2, closed: true })
  const spokes = [0, 45, 90, 135].map((angle) => {
    const end: Point = [Math.cos((angle * Math.PI) / 180) * 50, Math.sin((angle * Math.PI) / 180) * 50]
    return line(
      [
        [-12 - end[0], -56 - end[1]],
        [-12 + end[0], -56 + end[1]],
      ],
      { stroke: colour.stone, width: 1.6, straight: true },
    )
  })
  const wheels = [
    rim(52, 20, 7),
    ...spokes,
    rim(-12, 56, 8),
    line(oval([-12, -56], [42, 42]), { stroke: colour.stone, width: 2.5, closed: true }),
    flat(round(oval([-12, -56], [7, 7]), colour.marigold)),
    line(pts('60,-22 92,-12'), tube),
  ]
  return [
    ...place(back, { at, scale: size, flip }),
    ...sitting({ ...rest, at, scale, flip, seat: 74 }),
    ...place(wheels, { at, scale: size, flip }),
  ]
}
