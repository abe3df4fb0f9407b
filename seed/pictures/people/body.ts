import {
  add,
  between,
  box,
  distance,
  mirrored,
  oval,
  ribbon,
  rotate,
  type Point,
  pts,
} from '../paper/geometry.ts'
import { cut, filledWith, flat, line, round, type Piece } from '../paper/piece.ts'
import { darker } from '../palette.ts'
import type { Look } from './look.ts'

export const hipHeight = -128
const legBone = 59.4
const armBone = 47

type Bones = { from: Point; to: Point; bone: number }

/** The two places an elbow or a knee can lie when a limb reaches from one point to another. */
const joints = ({ from, to, bone }: Bones): [Point, Point] => {
  const length = distance(from, to) || 1
  const reach = Math.min(length, bone * 2 - 0.1)
  const out = Math.sqrt(bone * bone - (reach / 2) ** 2)
  const half = between(from, to, reach / 2 / length)
  const aside: Point = [(-(to[1] - from[1]) / length) * out, ((to[0] - from[0]) / length) * out]
  return [add(half, aside), add(half, [-aside[0], -aside[1]])]
}

/** Elbows hang down and outward unless `side` is reversed; `outward` is -1 for the left arm. */
const elbowOf = (from: Point, to: Point, side: number): Point => {
  const [a, b] = joints({ from, to, bone: armBone })
  const outward = from[0] < 0 ? -1 : 1
  const score = (point: Point): number => point[0] * outward + point[1] * 1.6
  return score(a) > score(b) === side > 0 ? a : b
}

type LimbProps = { look: Look; from: Point; to: Point; side: number }

/** A leg from hip to ankle with its shoe; `side` says to which side the knee goes. */
export const leg = ({ look, from, to, side }: LimbProps, shoeTurn: number): Piece[] => {
  const knee = joints({ from, to, bone: legBone })[side > 0 ? 0 : 1]
  const bare = look.lower === 'skirt' || look.lower === 'dress'
  const fill = bare
    ? darker(look.skin, 0.06)
    : look.lower === 'coat'
      ? darker(look.top, 0.45)
      : look.lowerColour
  const widths = bare ? [22, 17, 11] : [29, 24, 18]
  const shoe: Point[] = pts('-8,-9 3,-10 10,-3 19,1 19,6 -9,6')
  const turned = shoe.map(([x, y]): Point => add(to, [x * shoeTurn, y]))
  return [round(turned, look.shoes, 1), round(ribbon([from, knee, to], widths), fill, 1.4)]
}

/** An arm from shoulder to hand, with sleeve and a mitten of a hand that has a thumb. */
export const arm = ({ look, from, to, side }: LimbProps): Piece[] => {
  const elbow = elbowOf(from, to, side)
  const reach = Math.min(1, (armBone * 2) / (distance(from, to) || 1))
  const wrist = between(from, to, reach)
  const fill = darker(look.top, 0.08)
  const hand = hands(look, elbow, wrist)
  if (look.sleeve === 'long') {
    return [
      ...hand,
      round(ribbon([from, elbow, between(elbow, wrist, 0.9)], [22, 25, 21, 18, 16]), fill, 1.5),
    ]
  }
  const bare = round(ribbon([from, elbow, wrist], [22, 19, 15, 12]), look.skin, 1.5)
  return [...hand, bare, round(ribbon([from, between(from, elbow, 0.75)], [22, 28, 27]), fill, 1)]
}

const hands = (look: Look, elbow: Point, wrist: Point): Piece[] => {
  const angle = (Math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0]) * 180) / Math.PI
  // The thumb lies on the upper side, or on the body's side of an arm that hangs.
  const up = Math.abs(angle) < 60 || (angle >= 60 && angle < 120 && wrist[0] < 0) ? -1 : 1
  const palm: Point[] = pts('-5,-5.5 4,-6.5 13,-4.5 16,0 13,5 4,6.5 -5,5.5')
  const thumb = pts('-2,4 5,9.5 12,10 13,6.5 6,3').map(([x, y]): Point => [x, y * up])
  const turned = (points: readonly Point[]): Point[] =>
    points.map((point) => add(wrist, rotate(point, angle)))
  return [round(turned(thumb), look.skin, 0.5), round(turned(palm), look.skin, 1)]
}

/** The upper body, from the neck to just under the hips. */
export const torso = (look: Look, away: boolean): Piece[] => {
  const b = look.build
  const right: Point[] = [
    [9, -230],
    [24 * b, -222],
    [37 * b, -208],
    [37 * b, -190],
    [31 * b, -160],
    [33 * b, -122],
  ]
  const shape = round(mirrored(right), look.top, 2)
  const neck = round(mirrored(pts('9,-252 9,-228 0,-219')), darker(look.skin, 0.14), 0)
  return [neck, filledWith(shape, away && onlyInFront(look) ? [] : prints(look)), ...neckline(look, away)]
}

const neckline = (look: Look, away: boolean): Piece[] =>
  away || look.headwear === 'scarf'
    ? []
    : [flat(round(pts('-11,-232 0,-236 11,-232 6,-222 0,-218 -6,-222'), darker(look.skin, 0.14)))]

const prints = (look: Look): Piece[] => {
  const ink = look.patternColour
  switch (look.pattern) {
    case 'plain':
      return []
    case 'stripes':
      return [0, 1, 2, 3, 4, 5].map((row) => flat(cut(box([-60, -214 + row * 18], [120, 7]), ink)))
    case 'dots':
      return [0, 1, 2, 3, 4].flatMap((row) =>
        [-2, -1, 0, 1, 2].map((column) =>
          flat(round(oval([column * 17 + (row % 2) * 8, -210 + row * 19], [3.4, 3.4]), ink)),
        ),
      )
    case 'collar':
      return [
        cut(pts('-12,-234 0,-214 -13,-204 -20,-228'), ink, 0.6),
        cut(pts('12,-234 0,-214 13,-204 20,-228'), ink, 0.6),
        line(pts('0,-212 0,-120'), { stroke: darker(look.top, 0.28), width: 1.6 }),
      ]
    case 'cardigan':
      return [cut(pts('-11,-236 11,-236 13,-170 8,-110 -8,-110 -13,-170'), ink, 0)]
  }
}

/** Skirt, dress or coat-tails below the waist of somebody who stands. */
export const skirt = (look: Look, sway: number): Piece[] => {
  if (look.lower === 'trousers') return []
  const b = look.build
  const fill = look.lower === 'skirt' ? look.lowerColour : look.top
  const hem = look.lower === 'dress' ? -26 : -50
  const shape = round(
    [
      [-27 * b, -154],
      [27 * b, -154],
      [36 * b, -116],
      [48 * b + sway, hem],
      [0 + sway, hem + 6],
      [-48 * b + sway, hem],
      [-36 * b, -116],
    ],
    fill,
    1.8,
  )
  const folds = [-0.4, 0.35].map((share) =>
    line(
      [
        [share * 40, -108],
        [share * 78 + sway, hem],
      ],
      { stroke: darker(fill, 0.2), width: 1.8 },
    ),
  )
  return [filledWith(shape, look.pattern === 'dots' ? hemDots(look, hem) : folds)]
}

const hemDots = (look: Look, hem: number): Piece[] =>
  [0, 1, 2, 3].flatMap((row) =>
    [-3, -2, -1, 0, 1, 2, 3].map((column) =>
      flat(round(oval([column * 17 + (row % 2) * 8, hem - 10 - row * 22], [3.4, 3.4]), look.patternColour)),
    ),
  )

export const apron = (look: Look, standing: boolean): Piece[] => {
  if (look.apron === null) return []
  const hem = standing ? -66 : -118
  return [
    line(pts('-17,-196 -12,-230'), { stroke: look.apron, width: 4 }),
    line(pts('17,-196 12,-230'), { stroke: look.apron, width: 4 }),
    round(
      [
        [-19, -197],
        [19, -197],
        [23, -160],
        [33, -150],
        [34, hem],
        [0, hem + 5],
        [-34, hem],
        [-33, -150],
        [-23, -160],
      ],
      look.apron,
      1,
    ),
    line(pts('-14,-140 0,-134 14,-140'), { stroke: darker(look.apron, 0.25), width: 1.8 }),
  ]
}

const onlyInFront = (look: Look): boolean => look.pattern === 'collar' || look.pattern === 'cardigan'
