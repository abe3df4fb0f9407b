import { rotate, type Point } from '../paper/geometry.ts'
import { place, type Piece } from '../paper/piece.ts'
import { apron, arm, hipHeight, leg, skirt, torso } from './body.ts'
import type { Mood } from './face.ts'
import { head } from './head.ts'
import type { Look } from './look.ts'

/** What somebody does. Hands and feet are targets from the point between the feet; left is the viewer's left. */
export type Pose = {
  leftHand: Point
  rightHand: Point
  leftFoot: Point
  rightFoot: Point
  /** 1 bends an elbow or a knee away from the body, -1 towards it. */
  leftElbow: number
  rightElbow: number
  leftKnee: number
  rightKnee: number
  /** Which way the shoes point: -1 left, 1 right. */
  shoes: Point
  lean: number
  turn: number
  tilt: number
  mood: Mood
  away: boolean
  /** Sitting behind something: no legs and no skirt are drawn. */
  bust: boolean
  sway: number
  /** The arm drawn behind the body. */
  behind: 'none' | 'left' | 'right' | 'both'
}

export const standing: Pose = {
  leftHand: [-42, -113],
  rightHand: [42, -113],
  leftFoot: [-17, -6],
  rightFoot: [17, -6],
  leftElbow: 1,
  rightElbow: 1,
  leftKnee: 1,
  rightKnee: 1,
  shoes: [-0.7, 0.7],
  lean: 0,
  turn: 0,
  tilt: 0,
  mood: 'smile',
  away: false,
  bust: false,
  sway: 0,
  behind: 'none',
}

export type Figure = {
  look: Look
  at: Point
  pose?: Partial<Pose>
  scale?: number
  flip?: boolean
  /** What they hold, drawn between body and hands. */
  carries?: readonly Piece[]
  /** Only the body or only the arms, so that something (a table) can lie in between. */
  part?: 'whole' | 'body' | 'arms'
}

/** A whole person whose feet are at `at`; a grown-up is 300 high at scale 1. */
export const person = (figure: Figure): Piece[] => {
  const { look, at, pose: changes = {}, scale = 1, flip = false, carries = [], part = 'whole' } = figure
  const pose = { ...standing, ...changes }
  const hip: Point = [0, hipHeight]
  const leant = (pieces: readonly Piece[]): Piece[] =>
    place(place(pieces, { at: [0, -hipHeight] }), { turn: pose.lean }).flatMap((piece) =>
      place([piece], { at: [0, hipHeight] }),
    )
  const arms = armsOf(look, pose, hip)
  const layers = head({ look, turn: pose.turn, mood: pose.mood, away: pose.away })
  const headScale = look.child ? 1.32 : 1.06
  const onNeck = (pieces: readonly Piece[]): Piece[] =>
    leant(place(pieces, { at: [pose.turn * 3, look.child ? -275 : -269], scale: headScale, turn: pose.tilt }))
  const hidden = (side: 'left' | 'right'): boolean => pose.behind === side || pose.behind === 'both'
  const body = [
    ...onNeck(layers.back),
    ...(hidden('left') ? arms.left : []),
    ...(hidden('right') ? arms.right : []),
    ...(pose.bust ? [] : [...legs(look, pose), ...skirt(look, pose.sway)]),
    ...leant([...torso(look, pose.away), ...(pose.away ? [] : apron(look, !pose.bust))]),
    ...onNeck(layers.front),
  ]
  const gestures = [...carries, ...(hidden('left') ? [] : arms.left), ...(hidden('right') ? [] : arms.right)]
  const pieces = part === 'body' ? body : part === 'arms' ? gestures : [...body, ...gestures]
  return place(pieces, { at, scale: look.child ? scale * 0.62 : scale, flip })
}

const legs = (look: Look, pose: Pose): Piece[] => [
  ...leg({ look, from: [-14, hipHeight + 4], to: pose.leftFoot, side: pose.leftKnee }, pose.shoes[0]),
  ...leg({ look, from: [14, hipHeight + 4], to: pose.rightFoot, side: -pose.rightKnee }, pose.shoes[1]),
]

type Arms = { left: Piece[]; right: Piece[] }

const armsOf = (look: Look, pose: Pose, hip: Point): Arms => {
  const shoulder = (side: number): Point => rotate([side * (32 * look.build - 4), -205], pose.lean, hip)
  return {
    left: arm({ look, from: shoulder(-1), to: pose.leftHand, side: pose.leftElbow }),
    right: arm({ look, from: shoulder(1), to: pose.rightHand, side: pose.rightElbow }),
  }
}
