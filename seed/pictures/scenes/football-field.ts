import { arc, box, oval, pts, type Point } from '../paper/geometry.ts'
import { cut, flat, line, round, type Piece } from '../paper/piece.ts'
import type { Random } from '../paper/random.ts'
import { colour } from '../palette.ts'
import { cast } from '../people/cast.ts'
import { person } from '../people/person.ts'
import type { Picture } from '../picture.ts'
import { garland } from '../things/garland.ts'
import { cloud } from '../things/outdoors.ts'
import { poplar, tree } from '../things/trees.ts'

export const footballField: Picture = {
  kind: 'scene',
  subject: {
    nl: 'Een gemengd elftal voetbalt op een veld met poplars; de keeper springt',
    en: 'A mixed team plays football on a field with poplars; the keeper jumps',
  },
  focus: { x: 50, y: 60 },
  ground: colour.lemon,
  draw: (random) => [...field(random), ...goal(), ...team()],
}

const field = (random: Random): Piece[] => [
  round(oval([250, 190], [84, 84]), colour.tomato, 1),
  ...cloud({ at: [480, 130], scale: 0.9, fill: colour.paper }),
  ...cloud({ at: [1000, 100], fill: colour.paper }),
  ...Array.from({ length: 16 }, (_, index) =>
    poplar({
      at: [20 + index * 78, 400],
      height: random.between(170, 240),
      fill: index % 2 === 0 ? colour.teal : colour.moss,
    }),
  ).flat(),
  ...tree({ at: [1170, 430], height: 260, fill: colour.leaf, random }),
  cut(box([-20, 388], [1240, 440]), colour.leaf, 2),
  ...[0, 2, 4].map((stripe) => flat(cut(box([-20, 400 + stripe * 72], [1240, 72]), '#6a9d46'))),
  ...garland({ from: [-20, 330], to: [1220, 330], sag: 46, size: 32, count: 30 }),
  line(oval([600, 660], [280, 110]), { stroke: colour.paper, width: 7, closed: true }),
  line(pts('-20,520 1220,520'), { stroke: colour.paper, width: 7, straight: true }),
]

const goal = (): Piece[] => [
  ...Array.from({ length: 15 }, (_, index) =>
    line(
      [
        [930 + index * 18, 330],
        [920 + index * 18, 560],
      ],
      { stroke: colour.cream, width: 1.6, straight: true },
    ),
  ),
  ...Array.from({ length: 13 }, (_, index) =>
    line(
      [
        [925, 340 + index * 18],
        [1190, 340 + index * 18],
      ],
      { stroke: colour.cream, width: 1.6, straight: true },
    ),
  ),
  line(pts('926,566 926,326 1196,326 1196,566'), {
    stroke: colour.paper,
    width: 12,
    lift: 2,
    straight: true,
  }),
]

const red = {
  top: colour.tomato,
  pattern: 'plain',
  sleeve: 'short',
  lower: 'trousers',
  lowerColour: colour.paper,
  shoes: colour.ink,
} as const
const blue = { ...red, top: colour.blue, lowerColour: colour.ink, shoes: colour.marigold } as const

const team = (): Piece[] => [
  ...person({
    look: { ...cast.mei, ...red, top: colour.marigold, lowerColour: colour.ink, sleeve: 'long' },
    at: [1050, 600],
    scale: 0.98,
    pose: {
      lean: -10,
      leftHand: [-84, -262],
      rightHand: [40, -286],
      leftFoot: [-48, -20],
      rightFoot: [30, -30],
      turn: -0.5,
      mood: 'laugh',
    },
  }),
  ...person({
    look: { ...cast.hooman, ...blue },
    at: [250, 640],
    scale: 1.12,
    pose: {
      turn: 0.6,
      lean: 8,
      leftHand: [-64, -190],
      rightHand: [58, -150],
      leftFoot: [-52, -20],
      rightFoot: [34, -6],
      shoes: [0.8, 0.9],
    },
  }),
  ...person({
    look: { ...cast.bram, ...red },
    at: [780, 645],
    scale: 1.14,
    pose: {
      turn: -0.4,
      lean: -6,
      leftHand: [-66, -180],
      rightHand: [60, -210],
      leftFoot: [-30, -6],
      rightFoot: [44, -20],
      shoes: [-0.8, -0.8],
      mood: 'laugh',
    },
  }),
  ...ball([668, 694]),
  ...person({
    look: { ...cast.daniel, ...red },
    at: [500, 752],
    scale: 1.5,
    pose: {
      turn: 0.6,
      lean: -10,
      leftHand: [-78, -214],
      rightHand: [66, -176],
      leftFoot: [-20, -6],
      rightFoot: [92, -44],
      leftKnee: 1,
      rightKnee: 1,
      shoes: [0.9, 1],
      mood: 'laugh',
    },
  }),
  ...person({
    look: { ...cast.samira, ...blue, headwearColour: colour.ink, sleeve: 'long' },
    at: [880, 775],
    scale: 1.48,
    pose: {
      turn: -0.6,
      lean: -8,
      leftHand: [-76, -176],
      rightHand: [66, -190],
      leftFoot: [-66, -14],
      rightFoot: [42, -30],
      leftKnee: 1,
      rightKnee: 1,
      shoes: [-0.9, -0.9],
    },
  }),
  ...person({
    look: { ...cast.kofi, ...blue, child: true },
    at: [150, 780],
    scale: 1.6,
    pose: {
      turn: 0.6,
      lean: 8,
      leftHand: [-60, -170],
      rightHand: [64, -200],
      leftFoot: [-46, -30],
      rightFoot: [26, -6],
      shoes: [0.9, 0.9],
      mood: 'laugh',
    },
  }),
]

const ball = ([x, y]: Point): Piece[] => [
  flat(round(oval([x + 6, y + 34], [30, 7]), colour.moss)),
  round(oval([x, y], [30, 30]), colour.paper, 2),
  flat(round(oval([x, y], [9, 9]), colour.ink)),
  ...arc([x, y], [25, 25], [10, 310])
    .filter((_, index) => index % 3 === 0)
    .map((spot) => flat(round(oval(spot, [6, 6]), colour.ink))),
]
