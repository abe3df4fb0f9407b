import { box, oval, pts } from '../paper/geometry.ts'
import { cut, filledWith, line, round, type Piece } from '../paper/piece.ts'
import type { Random } from '../paper/random.ts'
import { colour, darker } from '../palette.ts'
import { cast } from '../people/cast.ts'
import type { Look } from '../people/look.ts'
import { person } from '../people/person.ts'
import type { Picture } from '../picture.ts'
import { pan, steam } from '../things/indoors.ts'
import { garland } from '../things/garland.ts'
import { house } from '../things/houses.ts'
import { stallCounter, stallRoof } from '../things/tents.ts'

export const churchSquareSnow: Picture = {
  kind: 'scene',
  subject: {
    nl: 'Kerkplein in de sneeuw: bij een kraam delen mensen warme soep',
    en: 'Church square in the snow: people share warm soup at a stall',
  },
  focus: { x: 50, y: 60 },
  ground: '#3f6f9f',
  draw: (random) => [...town(), ...soupStall(), ...people(), ...snow(random)],
}

const snowCap = (x: number, y: number, width: number): Piece =>
  round(
    [
      [x - 8, y + 6],
      [x + width * 0.1, y - 12],
      [x + width * 0.5, y - 16],
      [x + width * 0.9, y - 12],
      [x + width + 8, y + 6],
      [x + width * 0.75, y + 12],
      [x + width * 0.5, y + 4],
      [x + width * 0.25, y + 13],
    ],
    colour.snow,
    1.2,
  )

const town = (): Piece[] => [
  ...house({
    at: [-30, 500],
    width: 180,
    height: 220,
    fill: colour.brick,
    gable: 'step',
    rows: 3,
    columns: 3,
    lit: true,
  }),
  ...house({
    at: [152, 500],
    width: 150,
    height: 250,
    fill: colour.plum,
    gable: 'bell',
    rows: 3,
    columns: 2,
    lit: true,
  }),
  ...house({
    at: [304, 500],
    width: 160,
    height: 210,
    fill: colour.teal,
    gable: 'point',
    rows: 3,
    columns: 2,
    lit: true,
  }),
  ...house({
    at: [890, 500],
    width: 160,
    height: 230,
    fill: colour.coral,
    gable: 'neck',
    rows: 3,
    columns: 2,
    lit: true,
  }),
  ...house({
    at: [1052, 500],
    width: 180,
    height: 210,
    fill: colour.brick,
    gable: 'step',
    rows: 3,
    columns: 3,
    lit: true,
  }),
  cut(pts('470,512 470,330 660,210 890,330 890,512'), '#8e5a52', 2.4),
  cut(pts('640,212 900,332 880,344 640,236'), colour.snow, 1.4),
  ...[720, 800].map((x) =>
    filledWith(
      cut(
        [
          [x, 500],
          [x, 400],
          [x + 22, 366],
          [x + 44, 400],
          [x + 44, 500],
        ],
        colour.lemon,
        1,
      ),
      [
        line(
          [
            [x + 22, 360],
            [x + 22, 500],
          ],
          { stroke: colour.brick, width: 4 },
        ),
      ],
    ),
  ),
  cut(box([500, 130], [140, 390]), '#a56a5c', 2.6),
  cut(pts('490,132 570,-60 650,132'), colour.ink, 2.4),
  round(oval([570, 210], [38, 38]), colour.paper, 1),
  line(pts('570,210 570,184'), { stroke: colour.ink, width: 5 }),
  line(pts('570,210 588,222'), { stroke: colour.ink, width: 5 }),
  cut(
    [
      [536, 512],
      [536, 430],
      [570, 392],
      [604, 430],
      [604, 512],
    ],
    darker(colour.brick, 0.5),
    1,
  ),
  ...[
    [500, 130, 140],
    [152, 250, 150],
    [890, 270, 160],
  ].map(([x = 0, y = 0, width = 0]) => snowCap(x, y, width)),
  round(pts('-60,512 200,496 600,506 1000,496 1260,510 1260,880 -60,880'), colour.snow, 2.4),
  round(pts('-60,700 300,668 700,690 1260,664 1260,880 -60,880'), '#dde8f1', 0),
  ...garland({ from: [-20, 300], to: [570, 250], sag: 76, size: 40, count: 13 }),
  ...garland({ from: [570, 250], to: [1220, 300], sag: 76, size: 40, count: 13 }),
]

const winter = (look: Look, [hat, coat]: readonly [string, string]): Look => ({
  ...look,
  top: coat,
  sleeve: 'long',
  pattern: 'collar',
  patternColour: hat,
  headwear: look.headwear === 'none' ? 'beanie' : look.headwear,
  headwearColour: hat,
  shoes: colour.bark,
})

const soupStall = (): Piece[] => [
  ...stallRoof({ at: [600, 690], scale: 1.16, stripes: [colour.tomato, colour.paper] }),
  snowCap(466, 212, 270),
  ...person({
    look: { ...winter(cast.henk, [colour.teal, colour.marigold]), apron: colour.paper },
    at: [520, 690],
    scale: 1.16,
    pose: { turn: 0.4, mood: 'laugh', rightHand: [60, -160] },
  }),
  ...person({
    look: { ...winter(cast.hodan, [colour.pink, colour.blue]), apron: colour.paper, lower: 'trousers' },
    at: [690, 690],
    scale: 1.14,
    pose: { turn: 0.5, rightHand: [58, -176] },
  }),
  ...stallCounter({ at: [600, 700], scale: 1.16, front: colour.teal }),
  ...pan([604, 556], 0.92, [colour.ink, colour.marigold]),
  ...steam([604, 470], 0.9),
]

const people = (): Piece[] => [
  ...person({
    look: winter(cast.grace, [colour.marigold, colour.tomato]),
    at: [160, 750],
    scale: 1.2,
    pose: { turn: 0.6, mood: 'laugh', rightHand: [40, -170] },
  }),
  ...person({
    look: winter(cast.sem, [colour.tomato, colour.sky]),
    at: [272, 768],
    scale: 1.35,
    pose: { turn: 0.5, leftHand: [-44, -240], rightHand: [58, -200], mood: 'laugh' },
  }),
  ...person({
    look: winter(cast.yusuf, [colour.tomato, colour.leaf]),
    at: [360, 738],
    scale: 1.18,
    pose: { turn: 0.6, leftHand: [-30, -160], rightHand: [30, -165] },
  }),
  ...person({
    look: winter(cast.mei, [colour.sky, colour.plum]),
    at: [850, 740],
    scale: 1.14,
    pose: { turn: -0.6, leftHand: [-48, -184], mood: 'laugh' },
  }),
  ...person({
    look: winter(cast.gurpreet, [colour.marigold, colour.ink]),
    at: [958, 748],
    scale: 1.22,
    pose: { turn: -0.6, leftHand: [-24, -170] },
  }),
  ...person({
    look: winter(cast.amina, [colour.pink, colour.teal]),
    at: [1072, 766],
    scale: 1.35,
    pose: { turn: -0.5, mood: 'laugh', leftHand: [-58, -200] },
  }),
]

const snow = (random: Random): Piece[] =>
  Array.from({ length: 110 }, () => {
    const size = random.between(3, 8)
    return {
      ...round(oval([random.between(0, 1200), random.between(0, 800)], [size, size]), colour.snow, 0.5),
    }
  })
