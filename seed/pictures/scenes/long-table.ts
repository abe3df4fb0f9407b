import { box } from '../paper/geometry.ts'
import { cut, type Piece } from '../paper/piece.ts'
import { colour } from '../palette.ts'
import { cast } from '../people/cast.ts'
import { person } from '../people/person.ts'
import { seatedAt } from '../people/seated.ts'
import type { Picture } from '../picture.ts'
import { bowl, bread, glass, jug, melon, plate, teapot, vase } from '../things/food.ts'
import { garland } from '../things/garland.ts'
import { house } from '../things/houses.ts'
import { table } from '../things/table.ts'

export const longTable: Picture = {
  kind: 'scene',
  subject: {
    nl: 'Buren van alle leeftijden eten samen aan een lange tafel in de straat',
    en: 'Neighbours of all ages eat together at a long table in the street',
  },
  focus: { x: 50, y: 58 },
  ground: colour.haze,
  draw: () => [...street(), ...slingers(), ...guests(), ...front()],
}

const street = (): Piece[] => [
  ...house({
    at: [-30, 470],
    width: 190,
    height: 260,
    fill: colour.brick,
    gable: 'step',
    rows: 3,
    columns: 3,
  }),
  ...house({
    at: [165, 470],
    width: 150,
    height: 300,
    fill: colour.sand,
    gable: 'neck',
    rows: 3,
    columns: 2,
  }),
  ...house({
    at: [320, 470],
    width: 200,
    height: 250,
    fill: colour.teal,
    gable: 'bell',
    rows: 3,
    columns: 3,
  }),
  ...house({
    at: [525, 470],
    width: 165,
    height: 290,
    fill: colour.coral,
    gable: 'step',
    rows: 3,
    columns: 2,
  }),
  ...house({
    at: [695, 470],
    width: 190,
    height: 270,
    fill: colour.cream,
    gable: 'point',
    rows: 3,
    columns: 3,
    door: colour.leaf,
  }),
  ...house({
    at: [890, 470],
    width: 150,
    height: 310,
    fill: colour.plum,
    gable: 'cornice',
    rows: 3,
    columns: 2,
  }),
  ...house({
    at: [1045, 470],
    width: 190,
    height: 255,
    fill: colour.brick,
    gable: 'neck',
    rows: 3,
    columns: 3,
  }),
  cut(box([-20, 468], [1240, 360]), colour.sand, 2),
]

const slingers = (): Piece[] => [
  ...garland({ from: [-20, 60], to: [640, 40], sag: 90, size: 44, count: 13 }),
  ...garland({ from: [600, 30], to: [1220, 80], sag: 100, size: 44, count: 12 }),
]

const edge = 556

const guests = (): Piece[] =>
  seatedAt({
    edge,
    table: [
      ...table({
        at: [600, edge],
        width: 1180,
        depth: 100,
        drop: 120,
        cloth: colour.paper,
        runner: colour.pink,
        stripes: colour.pink,
      }),
      ...meal(),
    ],
    seats: [
      { look: cast.gurpreet, x: 85, scale: 1.16, pose: { turn: 0.6, mood: 'laugh' } },
      { look: cast.lotte, x: 240, scale: 1.1, pose: { turn: -0.6, tilt: -5, rightHand: [-6, -150] } },
      { look: cast.hodan, x: 405, scale: 1.14, pose: { turn: 0.5, mood: 'laugh', rightHand: [50, -175] } },
      { look: cast.henk, x: 570, scale: 1.2, pose: { turn: -0.4, mood: 'calm' } },
      { look: cast.noor, x: 692, scale: 1.24, pose: { turn: 0.5, mood: 'laugh', leftHand: [-60, -240] } },
      { look: cast.samira, x: 815, scale: 1.12, pose: { turn: -0.5, tilt: -6, leftHand: [-36, -112] } },
      { look: cast.daniel, x: 970, scale: 1.18, pose: { turn: 0.4, rightHand: [54, -165] } },
      { look: cast.corrie, x: 1120, scale: 1.08, pose: { turn: -0.6, mood: 'laugh' } },
    ],
  })

const meal = (): Piece[] => [
  ...vase([330, 622], 84, [colour.blue, colour.tomato]),
  ...teapot([475, 616], 62, colour.tomato),
  ...bowl([655, 594], 88, [colour.teal, colour.marigold]),
  ...melon([880, 626], 78),
  ...jug([770, 620], 66, colour.sky),
  ...bread([170, 618], 96),
  ...bowl([1040, 592], 84, [colour.tomato, colour.lime]),
  ...[70, 255, 560, 975, 1135].flatMap((x, index) =>
    plate([x, 634], 92, index % 2 === 0 ? colour.coral : colour.marigold),
  ),
  ...[120, 405, 585, 820, 1090].flatMap((x) => glass([x, 614], 44, colour.marigold)),
]

const front = (): Piece[] => [
  ...person({
    look: cast.rania,
    at: [215, 1085],
    scale: 1.35,
    pose: { away: true, turn: 0.4, rightHand: [58, -225] },
  }),
  ...person({
    look: cast.kofi,
    at: [455, 905],
    scale: 1.5,
    pose: { away: true, leftHand: [-40, -225], turn: 0.4 },
  }),
  ...person({
    look: cast.tesfaye,
    at: [760, 1090],
    scale: 1.38,
    pose: { away: true, turn: -0.4, leftHand: [-40, -190] },
  }),
  ...person({
    look: cast.amina,
    at: [1000, 905],
    scale: 1.5,
    pose: { away: true, rightHand: [50, -232], turn: -0.4 },
  }),
]
