import { box, oval, pts, type Point } from '../paper/geometry.ts'
import { cut, flat, line, round, type Piece } from '../paper/piece.ts'
import type { Random } from '../paper/random.ts'
import { colour } from '../palette.ts'
import { cast } from '../people/cast.ts'
import { seatedAt } from '../people/seated.ts'
import type { Picture } from '../picture.ts'
import { glass, teapot, vase } from '../things/food.ts'
import { garland } from '../things/garland.ts'
import { bigWindow, bookcase, lamp, openBook, pottedPlant, wallPictures } from '../things/indoors.ts'
import { table } from '../things/table.ts'

export const languageCafe: Picture = {
  kind: 'scene',
  subject: {
    nl: 'Taalcafé: mensen praten aan een ronde tafel met thee, kaartjes en boeken',
    en: 'Language café: people talk around a table with tea, cards and books',
  },
  focus: { x: 50, y: 55 },
  ground: colour.sky,
  draw: (random) => [...room(random), ...talkers()],
}

const room = (random: Random): Piece[] => [
  cut(box([-20, 430], [1240, 400]), colour.blue, 1.4),
  ...bigWindow([450, 96], [300, 250], [colour.lemon, colour.paper]),
  flat(round(oval([690, 180], [38, 38]), colour.coral)),
  ...pottedPlant([505, 368], 0.62, [colour.tomato, colour.leaf]),
  ...pottedPlant([705, 368], 0.72, [colour.plum, colour.moss]),
  ...bookcase(random, [40, 120], [280, 420, 4]),
  ...wallPictures([860, 130], 3),
  ...wallPictures([908, 250], 2),
  ...lamp([380, 150], 1.1, colour.tomato),
  ...lamp([820, 150], 1.1, colour.marigold),
  ...garland({ from: [-20, 26], to: [1220, 26], sag: 62, size: 44, count: 22, on: [colour.sky] }),
]

const bubble = ([x, y]: Point, fill: string, side: number): Piece[] => [
  round(
    pts('-58,-8 -44,-34 0,-42 44,-34 58,-8 44,18 0,25 -44,18').map(([dx, dy]): Point => [x + dx, y + dy]),
    fill,
    1.8,
  ),
  cut(
    pts('-8,18 18,18 26,46').map(([dx, dy]): Point => [x + dx * side, y + dy]),
    fill,
    0,
  ),
]

const talk = (): Piece[] => [
  ...bubble([296, 262], colour.paper, 1),
  ...[-24, 0, 24].map((dx) => flat(round(oval([296 + dx, 254], [8, 8]), colour.tomato))),
  ...bubble([930, 244], colour.lemon, -1),
  line(pts('902,240 918,228 932,248 948,230 962,240'), { stroke: colour.teal, width: 6 }),
]

const cards = (at: Point, fills: readonly string[]): Piece[] =>
  fills.map((fill, index) =>
    cut(
      pts('-22,-14 20,-18 24,12 -18,16').map(([dx, dy]): Point => [
        at[0] + dx + index * 46,
        at[1] + dy + (index % 2) * 8,
      ]),
      fill,
      1,
    ),
  )

const edge = 570

const talkers = (): Piece[] => [
  ...seatedAt({
    edge,
    table: [
      ...table({
        at: [600, edge],
        width: 980,
        depth: 104,
        drop: 190,
        cloth: colour.cream,
        stripes: colour.tomato,
      }),
      ...teapot([690, 640], 70, colour.teal),
      ...vase([905, 640], 88, [colour.blue, colour.tomato]),
      ...glass([500, 640], 48, colour.coral),
      ...glass([1010, 640], 48, colour.coral),
      ...glass([250, 636], 48, colour.coral),
      ...cards([340, 650], [colour.paper, colour.pink, colour.paper]),
      ...cards([770, 656], [colour.paper, colour.sky]),
    ],
    seats: [
      { look: cast.henk, x: 200, scale: 1.36, pose: { turn: 0.6, rightHand: [60, -174], mood: 'laugh' } },
      {
        look: cast.hodan,
        x: 402,
        scale: 1.32,
        pose: { turn: 0.5, leftHand: [-34, -118], rightHand: [18, -176], tilt: -4 },
      },
      {
        look: { ...cast.bram, top: colour.paper, patternColour: colour.teal },
        x: 604,
        scale: 1.4,
        carries: openBook([0, -134], colour.tomato, 0.8),
        pose: { turn: -0.4, leftHand: [-32, -128], rightHand: [32, -128] },
      },
      {
        look: cast.grace,
        x: 800,
        scale: 1.34,
        pose: { turn: 0.5, mood: 'laugh', leftHand: [-50, -168], rightHand: [56, -160] },
      },
      {
        look: { ...cast.tesfaye },
        x: 1005,
        scale: 1.36,
        pose: { turn: -0.6, leftHand: [-26, -120], rightHand: [8, -196] },
      },
    ],
  }),
  ...talk(),
]
