import { box, oval, pts } from '../paper/geometry.ts'
import { cut, faint, flat, line, place, round, type Piece } from '../paper/piece.ts'
import type { Random } from '../paper/random.ts'
import { colour, darker } from '../palette.ts'
import { cast } from '../people/cast.ts'
import { person } from '../people/person.ts'
import { sitting, wheelchairUser } from '../people/sitting.ts'
import type { Picture } from '../picture.ts'
import { garland } from '../things/garland.ts'
import { boat, cloud } from '../things/outdoors.ts'

export const harbourQuay: Picture = {
  kind: 'scene',
  subject: {
    nl: 'Mensen ontmoeten elkaar op de kade bij zeilboten en een vuurtoren',
    en: 'People meet on the quay beside sailing boats and a lighthouse',
  },
  focus: { x: 50, y: 60 },
  ground: colour.haze,
  draw: (random) => [...sea(random), ...ships(), ...quay(random), ...people()],
}

const sea = (random: Random): Piece[] => [
  round(oval([960, 210], [110, 110]), colour.marigold, 1),
  ...cloud({ at: [330, 120], scale: 1.1, fill: colour.paper }),
  ...cloud({ at: [800, 80], scale: 0.7, fill: colour.paper }),
  ...pts('430,210 520,170 700,230 120,230').map(([x, y]) =>
    line(
      [
        [x - 22, y - 8],
        [x - 9, y - 14],
        [x, y],
        [x + 9, y - 14],
        [x + 22, y - 8],
      ],
      { stroke: colour.ink, width: 3.6 },
    ),
  ),
  cut(box([-20, 378], [1240, 260]), colour.blue, 1.4),
  ...Array.from({ length: 40 }, () => {
    const [x, y, length] = [random.between(-40, 1200), random.between(392, 600), random.between(30, 90)]
    return faint(
      line(
        [
          [x, y],
          [x + length / 4, y - 4],
          [x + length / 2, y],
          [x + length * 0.75, y - 4],
          [x + length, y],
        ],
        { stroke: random.pick([colour.sky, colour.haze, colour.night]), width: 3.4 },
      ),
      0.7,
    )
  }),
  round(pts('1010,400 1060,372 1180,366 1260,380 1260,440 1010,430'), colour.moss, 1.6),
  cut(pts('1090,372 1104,150 1156,150 1170,372'), colour.paper, 2),
  ...[0, 2].map((band) =>
    cut(
      pts('0,0 1,0 1,1 0,1').map(([x, y]): readonly [number, number] => [
        1090 + x * 80 + (1 - 2 * x) * (12 - (band + y) * 2.6),
        190 + (band + y) * 52,
      ]),
      colour.tomato,
      0,
    ),
  ),
  cut(box([1096, 118], [68, 36]), colour.lemon, 1),
  cut(pts('1090,120 1170,120 1130,80'), colour.tomato, 1.6),
]

const sailing = (x: number, y: number, [hull, sail]: readonly [string, string], scale: number): Piece[] =>
  place(
    [
      line(pts('0,-40 0,-330'), { stroke: colour.bark, width: 8, lift: 1, straight: true }),
      cut(pts('8,-322 8,-66 128,-66'), sail, 2.4),
      cut(pts('-8,-296 -8,-66 -94,-66'), darker(sail, 0.1), 2),
      cut(pts('0,-334 44,-322 0,-310'), colour.marigold, 1),
      ...boat({ at: [0, 0], fill: hull }),
    ],
    { at: [x, y], scale },
  )

const ships = (): Piece[] => [
  ...sailing(200, 520, [colour.tomato, colour.paper], 1),
  ...sailing(560, 480, [colour.teal, colour.coral], 0.8),
  ...sailing(900, 540, [colour.ink, colour.pink], 1.1),
]

const quay = (random: Random): Piece[] => [
  cut(box([-20, 590], [1240, 240]), colour.sand, 2.6),
  cut(box([-20, 590], [1240, 22]), colour.brick, 1),
  ...Array.from({ length: 26 }, () =>
    flat(
      cut(
        box([Math.round(random.between(0, 15)) * 82, Math.round(random.between(0, 4)) * 42 + 624], [76, 36]),
        random.pick(['#e2c48f', '#efd9b0']),
      ),
    ),
  ),
  ...[70, 1130].flatMap((x) => [
    line(
      [
        [x, 640],
        [x, 210],
      ],
      { stroke: colour.ink, width: 10, lift: 1.4, straight: true },
    ),
    round(oval([x, 206], [16, 16]), colour.lemon, 1),
  ]),
  ...garland({ from: [70, 240], to: [1130, 240], sag: 110, size: 44, count: 20 }),
  ...[330, 870].map((x) =>
    round(
      pts('-24,0 -18,-34 -30,-46 30,-46 18,-34 24,0').map(([dx, dy]): readonly [number, number] => [
        x + dx,
        634 + dy,
      ]),
      colour.ink,
      1.6,
    ),
  ),
]

const people = (): Piece[] => [
  ...person({
    look: cast.rania,
    at: [190, 752],
    scale: 1.24,
    pose: { turn: 0.6, rightHand: [54, -186], mood: 'laugh' },
  }),
  ...person({
    look: cast.bram,
    at: [322, 756],
    scale: 1.3,
    pose: { turn: -0.5, leftHand: [-46, -180], rightHand: [42, -128] },
  }),
  ...sitting({
    look: cast.noor,
    at: [505, 770],
    scale: 1.4,
    seat: 70,
    pose: { mood: 'laugh', turn: 0.6, rightHand: [72, -200] },
  }),
  cut(box([430, 712], [110, 60]), colour.teal, 1.8),
  ...person({
    look: cast.daniel,
    at: [640, 762],
    scale: 1.34,
    pose: { turn: 0.5, leftHand: [-56, -190], rightHand: [52, -190], mood: 'laugh' },
  }),
  ...wheelchairUser({
    look: cast.corrie,
    at: [840, 778],
    scale: 1.24,
    flip: true,
    frame: colour.ink,
    pose: { turn: 0.6, mood: 'laugh', rightHand: [66, -196] },
  }),
  ...person({ look: cast.yusuf, at: [1000, 756], scale: 1.3, pose: { turn: -0.6, leftHand: [-52, -160] } }),
]
