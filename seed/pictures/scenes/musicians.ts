import { arc, oval, type Point } from '../paper/geometry.ts'
import { cut, place, round, type Piece } from '../paper/piece.ts'
import type { Random } from '../paper/random.ts'
import { colour } from '../palette.ts'
import { cast } from '../people/cast.ts'
import { person } from '../people/person.ts'
import { sitting } from '../people/sitting.ts'
import type { Picture } from '../picture.ts'
import { garland } from '../things/garland.ts'
import { accordion, drum, oud, tambourine, violin } from '../things/instruments.ts'
import { sprig } from '../things/trees.ts'

export const musicians: Picture = {
  kind: 'scene',
  subject: {
    nl: 'Vijf muzikanten spelen samen: viool, ud, zang, trommel en accordeon',
    en: 'Five musicians play together: violin, oud, voice, drum and accordion',
  },
  focus: { x: 50, y: 52 },
  ground: colour.marigold,
  draw: (random) => [...sun(), ...stage(random), ...band()],
}

const sun = (): Piece[] => [
  round(oval([600, 420], [430, 420]), colour.lemon, 2),
  ...Array.from({ length: 22 }, (_, ray) => ray * 16.4).flatMap((angle) => {
    const [base, tip] = [
      arc([600, 420], [452, 442], [angle, angle + 7]),
      arc([600, 420], [640, 640], [angle + 2, angle + 5]),
    ]
    const shape: Point[] = [
      base[0] ?? [0, 0],
      tip[0] ?? [0, 0],
      tip[tip.length - 1] ?? [0, 0],
      base[base.length - 1] ?? [0, 0],
    ]
    return [cut(shape, colour.coral, 1)]
  }),
]

const stage = (random: Random): Piece[] => [
  ...garland({ from: [-20, 40], to: [1220, 40], sag: 120, size: 52, count: 20, on: [colour.marigold] }),
  ...[40, 130, 1070, 1165].flatMap((x, index) =>
    sprig({
      at: [x, 690],
      height: random.between(300, 420),
      fill: index % 2 === 0 ? colour.teal : colour.leaf,
      lean: x < 600 ? -8 : 8,
    }),
  ),
  round(
    [
      [-40, 690],
      [300, 662],
      [600, 655],
      [900, 662],
      [1240, 690],
      [1240, 860],
      [-40, 860],
    ],
    colour.tomato,
    3,
  ),
  round(
    [
      [-40, 752],
      [600, 726],
      [1240, 752],
      [1240, 880],
      [-40, 880],
    ],
    colour.brick,
    1.4,
  ),
]

const stool = (x: number, y: number): Piece[] => [
  cut(
    [
      [x - 44, y - 84],
      [x + 44, y - 84],
      [x + 52, y],
      [x + 38, y],
      [x + 30, y - 66],
      [x - 30, y - 66],
      [x - 38, y],
      [x - 52, y],
    ],
    colour.ink,
    1.6,
  ),
]

const band = (): Piece[] => [
  ...person({
    look: cast.olena,
    at: [205, 726],
    scale: 1.42,
    carries: violin({ at: [34, -216], turn: 158, scale: 0.95 }),
    pose: { turn: 0.4, tilt: 10, mood: 'asleep', leftHand: [-42, -208], rightHand: [44, -178] },
  }),
  ...place(
    [
      cut(
        [
          [0, -2],
          [150, -1],
          [150, 2],
          [0, 2],
        ],
        colour.bark,
        0.8,
      ),
    ],
    { at: [292, 470], turn: -142 },
  ),
  ...stool(400, 738),
  ...sitting({
    look: cast.hooman,
    at: [400, 738],
    scale: 1.4,
    seat: 74,
    carries: oud({ at: [22, -152], turn: -18, scale: 1.02 }),
    pose: { leftHand: [10, -140], rightHand: [92, -172], turn: 0.3, mood: 'smile', tilt: 6 },
  }),
  ...person({
    look: cast.grace,
    at: [618, 716],
    scale: 1.52,
    pose: { mood: 'sing', leftHand: [-64, -206], rightHand: [60, -196], tilt: -4 },
  }),
  ...stool(815, 742),
  ...sitting({
    look: cast.daniel,
    at: [815, 742],
    scale: 1.4,
    seat: 74,
    flip: true,
    pose: { leftHand: [30, -150], rightHand: [54, -148], turn: 0.4, mood: 'laugh' },
  }),
  ...drum({ at: [748, 650], scale: 1.25 }, colour.teal),
  ...person({
    look: cast.henk,
    at: [1002, 726],
    scale: 1.42,
    carries: accordion({ at: [0, -172], scale: 0.92 }, colour.blue),
    pose: { turn: -0.4, mood: 'smile', leftHand: [-54, -160], rightHand: [54, -160], tilt: -5 },
  }),
  ...person({
    look: cast.amina,
    at: [1120, 756],
    scale: 1.35,
    carries: tambourine({ at: [-58, -250], scale: 0.9 }),
    pose: { turn: -0.5, mood: 'laugh', leftHand: [-54, -226], rightHand: [-10, -190] },
  }),
]
