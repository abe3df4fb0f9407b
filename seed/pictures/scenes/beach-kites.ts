import { arc, bend, oval, pts, type Point } from '../paper/geometry.ts'
import { cut, faint, filledWith, flat, line, place, round, type Piece } from '../paper/piece.ts'
import type { Random } from '../paper/random.ts'
import { colour, flagColours } from '../palette.ts'
import { cast } from '../people/cast.ts'
import { person } from '../people/person.ts'
import { crossLegged } from '../people/sitting.ts'
import type { Picture } from '../picture.ts'
import { teapot } from '../things/food.ts'
import { cloud } from '../things/outdoors.ts'

export const beachKites: Picture = {
  kind: 'scene',
  subject: {
    nl: 'Vliegers boven het strand; een gezin en vrienden drinken thee op een kleed',
    en: 'Kites above the beach; a family and friends drink tea on a rug',
  },
  focus: { x: 50, y: 55 },
  ground: colour.sky,
  draw: (random) => [...shore(random), ...kites(), ...people()],
}

const shore = (random: Random): Piece[] => [
  ...cloud({ at: [160, 240], fill: colour.paper }),
  ...cloud({ at: [1040, 190], scale: 1.1, fill: colour.paper }),
  cut(pts('-20,420 1220,410 1220,580 -20,580'), colour.teal, 1.4),
  ...Array.from({ length: 22 }, () => {
    const [x, y, length] = [random.between(-30, 1190), random.between(424, 500), random.between(40, 110)]
    return faint(
      line(
        [
          [x, y],
          [x + length / 2, y - 5],
          [x + length, y],
        ],
        { stroke: random.pick([colour.mint, colour.deep]), width: 4 },
      ),
      0.8,
    )
  }),
  round(pts('-60,510 160,496 340,516 560,498 800,518 1020,500 1260,514 1260,620 -60,620'), colour.paper, 1.2),
  round(pts('-60,536 200,520 420,538 640,522 880,540 1260,528 1260,880 -60,880'), colour.sand, 1.6),
  round(pts('-60,640 200,560 330,600 420,880 -60,880'), '#f0dcb4', 1.6),
  ...Array.from({ length: 26 }, () => {
    const at: Point = [random.between(-10, 250), random.between(600, 690)]
    return place([line(pts('0,0 6,-26 16,-44'), { stroke: colour.leaf, width: 4 })], {
      at,
      turn: random.between(-20, 20),
    })
  }).flat(),
]

type Kite = { at: Point; hand: Point; size: number; turn: number; fills: readonly [string, string] }

const kite = ({ at, hand, size, turn, fills: [first, second] }: Kite): Piece[] => [
  line(bend([at, [(at[0] + hand[0]) / 2 + 30, (at[1] + hand[1]) / 2 + 40], hand]), {
    stroke: colour.ink,
    width: 2,
  }),
  ...place(
    [
      line(pts('0,70 14,104 -10,134 12,168'), { stroke: colour.ink, width: 3 }),
      ...pts('8,98 -4,128 8,160').flatMap(([x, y], index) => [
        cut(
          [
            [x - 13, y - 8],
            [x, y],
            [x - 13, y + 8],
          ],
          flagColours[index] ?? first,
          0.8,
        ),
        cut(
          [
            [x + 13, y - 8],
            [x, y],
            [x + 13, y + 8],
          ],
          flagColours[index] ?? first,
          0.8,
        ),
      ]),
      filledWith(cut(pts('0,-80 54,-14 0,74 -54,-14'), first, 3), [
        flat(cut(pts('0,-90 60,-14 0,-14'), second)),
        flat(cut(pts('0,-14 -60,-14 0,90'), second)),
      ]),
    ],
    { at, scale: size, turn },
  ),
]

const kites = (): Piece[] => [
  ...kite({
    at: [300, 130],
    hand: [392, 440],
    size: 1.2,
    turn: -16,
    fills: [colour.tomato, colour.marigold],
  }),
  ...kite({ at: [620, 120], hand: [655, 470], size: 1.35, turn: 10, fills: [colour.paper, colour.blue] }),
  ...kite({ at: [920, 200], hand: [812, 478], size: 1.1, turn: 22, fills: [colour.pink, colour.plum] }),
]

const people = (): Piece[] => [
  ...person({
    look: cast.rania,
    at: [352, 690],
    scale: 0.98,
    pose: { turn: 0.3, tilt: -6, leftHand: [20, -236], rightHand: [42, -252], mood: 'laugh' },
  }),
  ...person({
    look: cast.kofi,
    at: [622, 680],
    scale: 1.2,
    pose: { turn: 0.3, tilt: -6, leftHand: [20, -250], rightHand: [46, -272], mood: 'laugh' },
  }),
  ...person({
    look: cast.femke,
    at: [850, 690],
    scale: 1,
    pose: {
      turn: -0.4,
      tilt: 6,
      leftHand: [-38, -214],
      rightHand: [-16, -196],
      mood: 'laugh',
      leftFoot: [-34, -10],
    },
  }),
  ...person({
    look: cast.sem,
    at: [744, 690],
    scale: 1.2,
    pose: { turn: 0.5, rightHand: [56, -256], mood: 'laugh', leftFoot: [-36, -20] },
  }),
  round(pts('330,716 880,704 960,806 250,812'), colour.tomato, 1.6),
  ...[0, 1, 2, 3, 4].map((index) =>
    flat(
      cut(
        [
          [352 + index * 112, 718],
          [392 + index * 112, 717],
          [384 + index * 130, 806],
          [334 + index * 130, 806],
        ],
        colour.coral,
      ),
    ),
  ),
  ...crossLegged({
    look: cast.yusuf,
    at: [396, 778],
    scale: 1.24,
    pose: { turn: 0.6, mood: 'laugh', rightHand: [60, -170] },
  }),
  ...teapot([600, 792], 66, colour.teal),
  ...crossLegged({
    look: cast.corrie,
    at: [838, 780],
    scale: 1.2,
    pose: { turn: -0.6, leftHand: [-52, -172] },
  }),
  flat(round(oval([1050, 760], [46, 12]), '#d9bd88')),
  round(oval([1050, 730], [40, 40]), colour.paper, 2),
  ...[0, 120, 240].map((angle, index) =>
    flat(
      cut(
        [[1050, 730], ...arc([1050, 730], [39, 39], [angle, angle + 56])],
        flagColours[index] ?? colour.tomato,
      ),
    ),
  ),
]
