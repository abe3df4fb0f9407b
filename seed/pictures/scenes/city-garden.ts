import { box, oval, pts, type Point } from '../paper/geometry.ts'
import { cut, flat, line, place, round, type Piece } from '../paper/piece.ts'
import type { Random } from '../paper/random.ts'
import { colour, darker } from '../palette.ts'
import { cast } from '../people/cast.ts'
import { person } from '../people/person.ts'
import type { Picture } from '../picture.ts'
import { garland } from '../things/garland.ts'
import { house } from '../things/houses.ts'
import { flower, sprig, tree, tulip } from '../things/trees.ts'

export const cityGarden: Picture = {
  kind: 'scene',
  subject: {
    nl: 'Buurtbewoners planten en oogsten samen in een stadstuin vol bloemen',
    en: 'Neighbours plant and harvest together in a city garden full of flowers',
  },
  focus: { x: 50, y: 55 },
  ground: colour.blush,
  draw: (random) => [...behind(random), ...gardeners(), ...beds(random)],
}

const behind = (random: Random): Piece[] => [
  round(oval([930, 170], [96, 96]), colour.marigold, 1),
  ...[0, 1, 2, 3, 4, 5, 6].flatMap((index) =>
    house({
      at: [-30 + index * 182, 420],
      width: 180,
      height: 150 + (index % 3) * 24,
      fill: [colour.coral, colour.sand, colour.pink, colour.mint][index % 4] ?? colour.sand,
      gable: index % 2 === 0 ? 'point' : 'step',
      rows: 2,
      columns: 3,
    }),
  ),
  ...tree({ at: [120, 450], height: 300, fill: colour.teal, random }),
  ...tree({ at: [1090, 450], height: 330, fill: colour.leaf, random }),
  ...garland({ from: [120, 260], to: [1090, 250], sag: 80, size: 38, count: 20 }),
  ...Array.from({ length: 31 }, (_, index) =>
    cut(
      [
        [index * 40 - 10, 470],
        [index * 40 - 10, 400],
        [index * 40 + 5, 384],
        [index * 40 + 20, 400],
        [index * 40 + 20, 470],
      ],
      colour.paper,
      1,
    ),
  ),
  cut(box([-20, 420], [1240, 14]), colour.paper, 1),
  round(pts('-60,460 300,448 700,452 1260,460 1260,860 -60,860'), colour.lime, 2),
]

const can = (at: Point): Piece[] =>
  place(
    [
      line(pts('-14,-52 20,-70 44,-30'), { stroke: colour.deep, width: 6, lift: 0.8 }),
      cut(pts('-40,-14 -84,-62 -78,-68 -34,-34'), colour.deep, 1),
      cut(pts('-42,-48 34,-48 38,10 -46,10'), colour.teal, 1.8),
      ...pts('-90,-52 -102,-38 -96,-24 -110,-14 -88,-30').map((drop) =>
        flat(round(oval(drop, [3, 6]), colour.sky)),
      ),
    ],
    { at, scale: 0.9 },
  )

const basket = (at: Point): Piece[] =>
  place(
    [
      line(pts('-44,-36 -30,-84 30,-84 44,-36'), { stroke: colour.bark, width: 6, lift: 0.8 }),
      ...pts('-28,-42 0,-50 28,-42 -12,-38 16,-38').map((spot, index) =>
        round(oval(spot, [17, 16]), index % 2 === 0 ? colour.tomato : colour.marigold, 0.8),
      ),
      cut(pts('-50,-36 50,-36 40,14 -40,14'), colour.wood, 1.6),
      ...[-22, -8, 4].map((y) =>
        line(
          [
            [-46, y],
            [46, y],
          ],
          { stroke: colour.bark, width: 2.4, straight: true },
        ),
      ),
    ],
    { at },
  )

const gardeners = (): Piece[] => [
  ...person({
    look: { ...cast.henk, headwear: 'sunhat', headwearColour: colour.marigold, apron: colour.blue },
    at: [275, 700],
    scale: 1.3,
    carries: can([-52, -128]),
    pose: { turn: -0.5, leftHand: [-52, -162], rightHand: [-14, -178], mood: 'smile' },
  }),
  ...person({
    look: cast.hodan,
    at: [512, 690],
    scale: 1.28,
    carries: basket([0, -140]),
    pose: { turn: 0.5, leftHand: [-38, -162], rightHand: [40, -162], mood: 'laugh' },
  }),
  ...person({
    look: cast.noor,
    at: [655, 700],
    scale: 1.42,
    carries: flower({ at: [-46, -178], height: 110, fill: colour.tomato }),
    pose: { turn: -0.6, leftHand: [-46, -206], rightHand: [40, -140], mood: 'laugh' },
  }),
  ...person({
    look: { ...cast.bram, apron: colour.leaf },
    at: [820, 700],
    scale: 1.32,
    carries: [line(pts('52,10 60,-250'), { stroke: colour.wood, width: 9, lift: 1.4, straight: true })],
    pose: { turn: 0.4, rightHand: [52, -196], leftHand: [-48, -130] },
  }),
  ...person({
    look: cast.corrie,
    at: [985, 705],
    scale: 1.22,
    carries: sprig({ at: [-24, -150], height: 90, fill: colour.moss }),
    pose: { turn: -0.6, leftHand: [-26, -164], rightHand: [8, -160], mood: 'laugh' },
  }),
]

const beds = (random: Random): Piece[] =>
  [
    { y: 700, x: -40, count: 10 },
    { y: 690, x: 1010, count: 7 },
    { y: 790, x: 30, count: 26 },
  ].flatMap(({ x, y, count }) => [
    round(
      [
        [x - 40, y + 30],
        [x + 20, y - 14],
        [x + count * 46, y - 14],
        [x + count * 46 + 50, y + 30],
        [x + count * 46, y + 80],
        [x, y + 80],
      ],
      darker(colour.bark, 0.2),
      2,
    ),
    ...Array.from({ length: count }, (_, index) =>
      plant(random, [x + 20 + index * 45, y + random.between(-6, 20)]),
    ).flat(),
  ])

const plant = (random: Random, at: Point): Piece[] => {
  const height = random.between(78, 128)
  const kind = random.next()
  const fill = random.pick([
    colour.tomato,
    colour.marigold,
    colour.pink,
    colour.plum,
    colour.sky,
    colour.paper,
  ])
  if (kind < 0.4) return tulip({ at, height, fill })
  if (kind < 0.72)
    return flower({ at, height, fill, heart: fill === colour.marigold ? colour.brick : colour.marigold })
  return sprig({
    at,
    height: height * 0.9,
    fill: random.pick([colour.moss, colour.teal, colour.leaf]),
    lean: random.between(-10, 10),
  })
}
