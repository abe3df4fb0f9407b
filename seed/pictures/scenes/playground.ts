import { box, oval, pts, type Point } from '../paper/geometry.ts'
import { cut, flat, line, round, type Piece } from '../paper/piece.ts'
import type { Random } from '../paper/random.ts'
import { colour, flagColours } from '../palette.ts'
import { cast } from '../people/cast.ts'
import { person } from '../people/person.ts'
import { sitting, wheelchairUser } from '../people/sitting.ts'
import type { Picture } from '../picture.ts'
import { cloud } from '../things/outdoors.ts'
import { tree } from '../things/trees.ts'

export const playground: Picture = {
  kind: 'scene',
  subject: {
    nl: 'Kinderen schommelen, klimmen en glijden in een speeltuin; ouders kijken toe',
    en: 'Children swing, climb and slide in a playground; parents watch',
  },
  focus: { x: 48, y: 58 },
  ground: colour.sky,
  draw: (random) => [...park(random), ...swings(), ...slide(), ...neighbours()],
}

const park = (random: Random): Piece[] => [
  ...cloud({ at: [240, 120], fill: colour.paper }),
  ...cloud({ at: [760, 84], scale: 0.8, fill: colour.paper }),
  round(pts('-60,470 120,400 360,440 620,380 900,430 1260,380 1260,640 -60,640'), colour.moss, 2),
  ...tree({ at: [80, 500], height: 300, fill: colour.leaf, random }),
  ...tree({ at: [640, 460], height: 230, fill: colour.lime, random }),
  ...tree({ at: [1120, 480], height: 330, fill: colour.leaf, random }),
  round(pts('-60,540 200,500 600,490 1000,505 1260,530 1260,860 -60,860'), colour.lime, 2.4),
  round(pts('120,640 380,590 760,590 1060,640 1090,740 760,790 380,790 110,730'), colour.sand, 1.4),
]

const swings = (): Piece[] => [
  ...[150, 470].flatMap((x) =>
    [-1, 1].map((side) =>
      line(
        [
          [x + side * 46, 690],
          [x, 300],
        ],
        { stroke: colour.tomato, width: 13, lift: 1.6, straight: true },
      ),
    ),
  ),
  line(
    [
      [128, 302],
      [492, 302],
    ],
    { stroke: colour.tomato, width: 14, lift: 2, straight: true },
  ),
  ...rope([235, 302], [205, 520]),
  ...sitting({
    look: cast.amina,
    at: [205, 640],
    scale: 1.36,
    seat: 142,
    flip: true,
    pose: {
      lean: -8,
      leftHand: [-4, -234],
      rightHand: [22, -236],
      leftFoot: [74, -104],
      rightFoot: [84, -110],
      mood: 'laugh',
      turn: 0.4,
    },
  }),
  ...rope([385, 302], [420, 505]),
  ...sitting({
    look: cast.sem,
    at: [418, 626],
    scale: 1.36,
    seat: 142,
    pose: {
      lean: -8,
      leftHand: [-6, -234],
      rightHand: [20, -236],
      leftFoot: [74, -104],
      rightFoot: [84, -110],
      mood: 'laugh',
      turn: 0.4,
    },
  }),
]

const rope = (top: Point, low: Point): Piece[] => [
  ...[-16, 16].map((dx) =>
    line(
      [
        [top[0] + dx, top[1]],
        [low[0] + dx, low[1]],
      ],
      { stroke: colour.ink, width: 3, straight: true },
    ),
  ),
  cut(box([low[0] - 30, low[1]], [60, 10]), colour.marigold, 1.2),
]

const slide = (): Piece[] => [
  ...[690, 760].map((x) =>
    line(
      [
        [x, 700],
        [x, 330],
      ],
      { stroke: colour.teal, width: 13, lift: 1.6, straight: true },
    ),
  ),
  ...[0, 1, 2, 3, 4].map((step) =>
    line(
      [
        [690, 660 - step * 56],
        [760, 660 - step * 56],
      ],
      { stroke: colour.teal, width: 10, lift: 1, straight: true },
    ),
  ),
  cut(pts('660,340 800,340 730,250'), colour.marigold, 2.4),
  cut(box([680, 412], [110, 16]), colour.teal, 1.6),
  round(
    pts('782,408 830,440 900,560 960,640 1030,664 1034,694 950,690 880,620 812,500 776,440'),
    colour.tomato,
    2.4,
  ),
  ...person({
    look: cast.noor,
    at: [724, 424],
    scale: 0.86,
    pose: { mood: 'laugh', leftHand: [-54, -240], rightHand: [54, -240], turn: 0.3 },
  }),
  ...sitting({
    look: cast.kofi,
    at: [878, 606],
    scale: 1.28,
    seat: 40,
    pose: {
      lean: -14,
      leftHand: [-40, -250],
      rightHand: [44, -262],
      leftFoot: [84, -74],
      rightFoot: [92, -84],
      mood: 'laugh',
    },
  }),
  line(pts('808,436 860,520 920,604 990,668 1034,676'), { stroke: colour.brick, width: 10, lift: 1 }),
]

const neighbours = (): Piece[] => [
  ...person({
    look: cast.rania,
    at: [64, 756],
    scale: 1.12,
    pose: { turn: 0.5, rightHand: [60, -196], leftHand: [-54, -172] },
  }),
  ...person({
    look: cast.grace,
    at: [580, 700],
    scale: 1.02,
    pose: { turn: -0.5, mood: 'laugh', leftHand: [-36, -160], rightHand: [40, -230] },
  }),
  ...wheelchairUser({
    look: { ...cast.femke, child: true },
    at: [330, 782],
    scale: 1.6,
    pose: { mood: 'laugh', rightHand: [72, -220] },
  }),
  ...ball([470, 756]),
  ...person({
    look: cast.tesfaye,
    at: [1120, 752],
    scale: 1.14,
    pose: { turn: -0.6, leftHand: [-64, -196], rightHand: [40, -130] },
  }),
]

const ball = ([x, y]: Point): Piece[] => [
  round(oval([x, y], [27, 27]), colour.paper, 1.8),
  ...[0, 1, 2].map((index) =>
    flat(
      round(
        oval([x - 12 + index * 12, y - 8 + (index % 2) * 14], [7, 7]),
        flagColours[index] ?? colour.tomato,
      ),
    ),
  ),
]
