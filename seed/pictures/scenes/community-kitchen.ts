import { box, pts } from '../paper/geometry.ts'
import { cut, line, type Piece } from '../paper/piece.ts'
import { colour } from '../palette.ts'
import { cast } from '../people/cast.ts'
import { seatedAt } from '../people/seated.ts'
import type { Picture } from '../picture.ts'
import { bowl, bread, jug, plate } from '../things/food.ts'
import { garland } from '../things/garland.ts'
import { bigWindow, lamp, pan, pottedPlant, steam } from '../things/indoors.ts'
import { table } from '../things/table.ts'

export const communityKitchen: Picture = {
  kind: 'scene',
  subject: {
    nl: 'Vrijwilligers koken in een buurtkeuken; pannen dampen op het aanrecht',
    en: 'Volunteers cook in a community kitchen; pans steam on the counter',
  },
  focus: { x: 50, y: 55 },
  ground: colour.mint,
  draw: () => [...wall(), ...cooks()],
}

const wall = (): Piece[] => [
  ...tiles(),
  ...bigWindow([120, 110], [270, 210], [colour.haze, colour.paper]),
  ...pottedPlant([180, 330], 0.7, [colour.tomato, colour.leaf]),
  ...pottedPlant([330, 330], 0.55, [colour.marigold, colour.moss]),
  cut(box([480, 210], [620, 14]), colour.wood, 2),
  ...jug([520, 210], 76, colour.tomato),
  ...bowl([620, 176], 72, [colour.blue, colour.paper]),
  ...[690, 735, 780].map((x, index) =>
    cut(box([x, 150], [36, 60]), [colour.marigold, colour.pink, colour.teal][index] ?? colour.teal, 1),
  ),
  ...jug([880, 210], 62, colour.sky),
  ...bowl([980, 178], 70, [colour.teal, colour.coral]),
  ...bowl([1060, 182], 56, [colour.plum, colour.marigold]),
  ...[500, 600, 1000, 1080].flatMap((x, index) => ladle(x, 224, index % 2 === 0 ? 92 : 74)),
  ...lamp([330, 92], 1.1, colour.marigold),
  ...lamp([800, 82], 1.1, colour.tomato),
  ...garland({ from: [-20, 24], to: [1220, 20], sag: 50, size: 40, count: 22 }),
]

const tiles = (): Piece[] => {
  const joint = { stroke: '#9bc8b8', width: 3, straight: true }
  const down = Array.from({ length: 17 }, (_, column) => column * 76)
  const across = Array.from({ length: 8 }, (_, row) => row * 76)
  return [
    ...down.map((x) => line(box([x, 0], [0, 600]), joint)),
    ...across.map((y) => line(box([0, y], [1200, 0]), joint)),
  ]
}

const ladle = (x: number, y: number, length: number): Piece[] => [
  line(
    [
      [x, y],
      [x, y + length],
    ],
    { stroke: colour.ink, width: 5, lift: 1, straight: true },
  ),
  cut(
    pts('-16,0 16,0 10,18 -10,18').map(([dx, dy]): readonly [number, number] => [x + dx, y + length + dy]),
    colour.ink,
    1,
  ),
]

const edge = 560

const cooks = (): Piece[] =>
  seatedAt({
    edge,
    table: [
      ...table({
        at: [600, edge],
        width: 1230,
        depth: 74,
        drop: 240,
        cloth: colour.cream,
        stripes: colour.coral,
      }),
      ...pan([232, 628], 1.15, [colour.tomato, colour.marigold]),
      ...pan([625, 630], 1.3, [colour.blue, colour.coral]),
      ...bowl([420, 588], 96, [colour.marigold, colour.lime]),
      ...bread([845, 626], 110),
      ...bowl([990, 586], 88, [colour.teal, colour.tomato]),
      ...plate([1110, 622], 100, colour.marigold),
      ...plate([70, 622], 100, colour.coral),
      ...steam([232, 530], 0.9),
      ...steam([625, 520], 1),
    ],
    seats: [
      {
        look: { ...cast.tesfaye, apron: colour.paper },
        x: 150,
        scale: 1.42,
        pose: { turn: 0.5, rightHand: [50, -172], mood: 'smile' },
      },
      {
        look: { ...cast.hodan, apron: colour.tomato },
        x: 370,
        scale: 1.4,
        pose: { turn: 0.5, mood: 'laugh', leftHand: [-30, -150], rightHand: [30, -135] },
      },
      {
        look: { ...cast.bram, apron: colour.blue },
        x: 600,
        scale: 1.46,
        pose: { turn: -0.5, leftHand: [-34, -170], rightHand: [44, -165], mood: 'laugh' },
      },
      {
        look: { ...cast.mei, apron: colour.teal },
        x: 830,
        scale: 1.38,
        pose: { turn: 0.4, leftHand: [-20, -120], rightHand: [24, -122], tilt: 4 },
      },
      {
        look: { ...cast.yusuf, apron: colour.marigold },
        x: 1045,
        scale: 1.44,
        pose: { turn: -0.5, leftHand: [-42, -150], rightHand: [30, -120], mood: 'laugh' },
      },
    ],
  })
