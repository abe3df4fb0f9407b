import { box, pts } from '../paper/geometry.ts'
import { cut, flat, place, type Piece } from '../paper/piece.ts'
import type { Random } from '../paper/random.ts'
import { colour } from '../palette.ts'
import { cast } from '../people/cast.ts'
import { person } from '../people/person.ts'
import { wheelchairUser } from '../people/sitting.ts'
import type { Picture } from '../picture.ts'
import { bread, bowl, jug } from '../things/food.ts'
import { garland } from '../things/garland.ts'
import { house } from '../things/houses.ts'
import { cloud, scatter } from '../things/outdoors.ts'
import { stallCounter, stallRoof, tent } from '../things/tents.ts'

export const marketTents: Picture = {
  kind: 'scene',
  subject: {
    nl: 'Kramen en tenten op een marktplein; mensen lopen langs, proeven en praten',
    en: 'Stalls and tents on a market square; people stroll, taste and talk',
  },
  focus: { x: 50, y: 60 },
  ground: colour.lemon,
  draw: (random) => [...town(), ...square(random), ...stalls(), ...visitors()],
}

const town = (): Piece[] => [
  ...cloud({ at: [180, 130], fill: colour.cream }),
  ...cloud({ at: [1030, 100], scale: 0.8, fill: colour.cream }),
  ...house({
    at: [-40, 420],
    width: 150,
    height: 170,
    fill: colour.coral,
    gable: 'bell',
    rows: 2,
    columns: 2,
  }),
  ...house({
    at: [110, 420],
    width: 130,
    height: 200,
    fill: colour.brick,
    gable: 'step',
    rows: 2,
    columns: 2,
  }),
  ...house({
    at: [240, 420],
    width: 140,
    height: 160,
    fill: colour.pink,
    gable: 'point',
    rows: 2,
    columns: 2,
  }),
  cut(pts('560,110 600,-20 640,110'), colour.teal, 2),
  cut(box([552, 106], [96, 330]), colour.sand, 2.4),
  cut(box([582, 140], [36, 60]), colour.paper, 0.8),
  ...house({
    at: [470, 430],
    width: 260,
    height: 110,
    fill: colour.sand,
    gable: 'point',
    rows: 1,
    columns: 4,
  }),
  ...house({
    at: [830, 420],
    width: 140,
    height: 190,
    fill: colour.teal,
    gable: 'neck',
    rows: 2,
    columns: 2,
  }),
  ...house({
    at: [970, 420],
    width: 130,
    height: 160,
    fill: colour.brick,
    gable: 'cornice',
    rows: 2,
    columns: 2,
  }),
  ...house({
    at: [1100, 420],
    width: 140,
    height: 190,
    fill: colour.plum,
    gable: 'step',
    rows: 2,
    columns: 2,
  }),
]

const square = (random: Random): Piece[] => [
  cut(box([-20, 414], [1240, 420]), colour.coral, 2),
  ...scatter(random, {
    at: [0, 440],
    width: 1200,
    height: 360,
    count: 90,
    draw: (spot) =>
      place([flat(cut(box([0, 0], [34, 10]), '#e58a6c'))], { at: spot, scale: spot[1] / 800 + 0.2 }),
  }),
]

const stalls = (): Piece[] => [
  ...tent({ at: [600, 590], scale: 0.92, stripes: [colour.tomato, colour.paper] }),
  ...garland({ from: [-20, 250], to: [600, 200], sag: 70, size: 34, count: 14 }),
  ...garland({ from: [600, 200], to: [1220, 250], sag: 70, size: 34, count: 14 }),
  ...stallRoof({ at: [190, 630], stripes: [colour.teal, colour.paper] }),
  ...person({
    look: { ...cast.yusuf, apron: colour.marigold },
    at: [130, 640],
    scale: 0.95,
    pose: { turn: 0.5, mood: 'laugh', rightHand: [60, -170] },
  }),
  ...person({
    look: cast.mei,
    at: [260, 640],
    scale: 0.9,
    pose: { turn: -0.4, leftHand: [-40, -150], rightHand: [20, -150] },
  }),
  ...stallCounter({ at: [190, 640], front: colour.deep }),
  ...bowl([110, 478], 70, [colour.tomato, colour.marigold]),
  ...bread([190, 514], 80),
  ...bowl([275, 478], 66, [colour.blue, colour.lime]),
  ...stallRoof({ at: [1010, 630], stripes: [colour.marigold, colour.blue] }),
  ...person({
    look: { ...cast.olena, apron: colour.teal },
    at: [950, 640],
    scale: 0.92,
    pose: { turn: -0.5, rightHand: [30, -160] },
  }),
  ...person({ look: cast.gurpreet, at: [1075, 640], scale: 0.95, pose: { turn: -0.5, mood: 'laugh' } }),
  ...stallCounter({ at: [1010, 640], front: colour.blue }),
  ...jug([930, 512], 62, colour.tomato),
  ...bowl([1000, 476], 70, [colour.pink, colour.tomato]),
  ...bread([1090, 514], 74),
]

const visitors = (): Piece[] => [
  ...person({
    look: cast.samira,
    at: [468, 742],
    scale: 1.06,
    pose: { turn: 0.6, rightHand: [62, -190], mood: 'laugh' },
  }),
  ...person({ look: cast.sem, at: [385, 756], scale: 1.12, pose: { turn: 0.5, rightHand: [64, -170] } }),
  ...wheelchairUser({
    look: cast.tesfaye,
    at: [726, 770],
    scale: 1.08,
    flip: true,
    pose: { mood: 'laugh', rightHand: [70, -190] },
  }),
  ...person({
    look: cast.femke,
    at: [845, 752],
    scale: 1.06,
    pose: { turn: -0.5, leftHand: [-52, -172], leftFoot: [-24, -6], rightFoot: [20, -6] },
  }),
  ...person({
    look: cast.hooman,
    at: [596, 726],
    scale: 1.05,
    pose: { turn: 0.2, mood: 'smile', leftHand: [-38, -150] },
  }),
]
