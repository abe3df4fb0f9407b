import { box, oval, pts, type Point } from '../paper/geometry.ts'
import { cut, flat, line, place, round, type Piece } from '../paper/piece.ts'
import { colour } from '../palette.ts'
import { cast } from '../people/cast.ts'
import { seatedAt } from '../people/seated.ts'
import type { Picture } from '../picture.ts'
import { bowl, jug } from '../things/food.ts'
import { garland } from '../things/garland.ts'
import { lamp, pottedPlant } from '../things/indoors.ts'
import { plankTable } from '../things/table.ts'
import { leafShape } from '../things/trees.ts'

export const cookingWorkshop: Picture = {
  kind: 'scene',
  subject: {
    nl: 'Kookles: een vrouw laat kinderen en buren zien hoe je deeg vouwt',
    en: 'Cooking lesson: a woman shows children and neighbours how to fold dough',
  },
  focus: { x: 50, y: 55 },
  ground: colour.coral,
  draw: () => [...room(), ...pupils()],
}

const room = (): Piece[] => [
  round(oval([600, 360], [420, 400]), '#f19a7d', 1.4),
  cut(box([-20, 196], [330, 14]), colour.wood, 2),
  ...pottedPlant([60, 196], 0.8, [colour.teal, colour.leaf]),
  ...jug([160, 196], 80, colour.marigold),
  ...bowl([252, 160], 72, [colour.blue, colour.lemon]),
  cut(box([890, 196], [330, 14]), colour.wood, 2),
  ...bowl([960, 160], 72, [colour.plum, colour.lime]),
  ...jug([1050, 196], 74, colour.sky),
  ...pottedPlant([1140, 196], 0.8, [colour.paper, colour.moss]),
  ...lamp([410, 120], 1.2, colour.teal),
  ...lamp([790, 120], 1.2, colour.teal),
  ...garland({ from: [-20, 20], to: [1220, 20], sag: 60, size: 44, count: 22, on: [colour.tomato] }),
  ...[450, 520, 590, 660, 730].flatMap((x, index) => herbs([x, 70 + (index % 2) * 16])),
]

const herbs = ([x, y]: Point): Piece[] => [
  line(
    [
      [x, y - 20],
      [x, y + 24],
    ],
    { stroke: colour.bark, width: 3 },
  ),
  ...[30, 62, 90, 118, 150].flatMap((turn) =>
    place([leafShape(46, turn === 90 ? colour.leaf : colour.moss)], { at: [x, y + 20], turn }),
  ),
]

const dough = ([x, y]: Point, size: number): Piece[] => [
  round(
    pts('-60,4 -30,-26 30,-28 62,0 34,22 -32,24').map(([dx, dy]): Point => [x + dx * size, y + dy * size]),
    colour.cream,
    1.6,
  ),
  line(
    pts('-40,6 0,-6 40,4').map(([dx, dy]): Point => [x + dx * size, y + dy * size]),
    { stroke: colour.sand, width: 4 },
  ),
]

const dumplings = ([x, y]: Point): Piece[] =>
  [0, 1, 2, 3, 4, 5].flatMap((index) => {
    const at: Point = [x + (index % 3) * 44, y + Math.floor(index / 3) * 22]
    return [
      round(
        pts('-19,6 -12,-9 0,-13 12,-9 19,6 0,10').map(([dx, dy]): Point => [at[0] + dx, at[1] + dy]),
        colour.cream,
        1,
      ),
      line(
        [
          [at[0] - 9, at[1] - 6],
          [at[0], at[1] - 2],
          [at[0] + 9, at[1] - 6],
        ],
        { stroke: colour.wood, width: 2 },
      ),
    ]
  })

const rollingPin = (at: Point, turn: number): Piece[] =>
  place(
    [
      cut(pts('-92,-5 92,-5 92,5 -92,5'), colour.bark, 1),
      round(pts('-62,-14 62,-14 66,0 62,14 -62,14 -66,0'), colour.sand, 1.4),
    ],
    { at, turn },
  )

const vegetables = ([x, y]: Point): Piece[] => [
  ...place(
    [
      round(pts('0,-9 62,-3 70,0 62,3 0,9 -8,0'), colour.marigold, 1.2),
      ...[-24, 0, 24].flatMap((turn) =>
        place([leafShape(34, colour.leaf)], { at: [-6, 0], turn: 180 + turn }),
      ),
    ],
    { at: [x, y], turn: -8 },
  ),
  round(oval([x + 110, y - 8], [24, 22]), colour.tomato, 1.2),
  flat(
    round(
      pts('104,-30 110,-24 118,-31 112,-20 104,-22').map(([dx, dy]): Point => [x + dx, y + dy]),
      colour.moss,
    ),
  ),
  round(oval([x + 150, y], [21, 19]), colour.tomato, 1.2),
]

const edge = 556

const pupils = (): Piece[] =>
  seatedAt({
    edge,
    table: [
      ...plankTable({ at: [600, edge], width: 1130, depth: 96, fill: colour.wood }),
      flat(round(oval([600, 606], [170, 32]), colour.paper)),
      ...dough([600, 600], 1.2),
      ...rollingPin([330, 620], -6),
      ...dumplings([800, 596]),
      ...vegetables([90, 618]),
      ...bowl([985, 588], 88, [colour.teal, colour.paper]),
      ...bowl([1100, 598], 76, [colour.tomato, colour.lime]),
    ],
    seats: [
      {
        look: { ...cast.henk, apron: colour.paper },
        x: 138,
        scale: 1.36,
        pose: { turn: 0.6, rightHand: [40, -134], mood: 'smile' },
      },
      {
        look: { ...cast.kofi, apron: colour.sky },
        x: 296,
        scale: 1.6,
        pose: { turn: 0.6, leftHand: [-24, -120], rightHand: [60, -130], mood: 'laugh' },
      },
      {
        look: { ...cast.daniel, apron: colour.pink },
        x: 435,
        scale: 1.4,
        pose: { turn: 0.5, leftHand: [-30, -124], rightHand: [10, -170] },
      },
      {
        look: { ...cast.samira, top: colour.blue, apron: colour.marigold, headwearColour: colour.teal },
        x: 610,
        scale: 1.5,
        pose: { mood: 'laugh', leftHand: [-34, -104], rightHand: [34, -104] },
      },
      {
        look: { ...cast.noor, apron: colour.marigold, top: colour.teal },
        x: 770,
        scale: 1.6,
        pose: { turn: -0.6, mood: 'laugh', leftHand: [-40, -130], rightHand: [40, -110] },
      },
      {
        look: { ...cast.corrie, apron: colour.tomato },
        x: 905,
        scale: 1.34,
        pose: { turn: -0.6, leftHand: [-52, -118], rightHand: [4, -150] },
      },
      {
        look: { ...cast.gurpreet, apron: colour.paper },
        x: 1075,
        scale: 1.4,
        pose: { turn: -0.6, mood: 'laugh', leftHand: [-36, -120] },
      },
    ],
  })
