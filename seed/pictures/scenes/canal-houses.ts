import { arc, box, pts, type Point } from '../paper/geometry.ts'
import { cut, faint, flat, line, round, type Piece } from '../paper/piece.ts'
import type { Random } from '../paper/random.ts'
import { colour, darker } from '../palette.ts'
import { cast } from '../people/cast.ts'
import { person } from '../people/person.ts'
import type { Picture } from '../picture.ts'
import { garland } from '../things/garland.ts'
import { house } from '../things/houses.ts'
import { bicycle, boat, cloud } from '../things/outdoors.ts'
import { tree } from '../things/trees.ts'

export const canalHouses: Picture = {
  kind: 'scene',
  subject: {
    nl: 'Een gracht met een boogbrug en trapgevels; vanaf een boot zwaaien mensen',
    en: 'A canal with an arched bridge and stepped gables; people wave from a boat',
  },
  focus: { x: 50, y: 62 },
  ground: '#f7cfae',
  draw: (random) => [...quay(random), ...water(random), ...bridge(), ...crew()],
}

const quay = (random: Random): Piece[] => [
  ...cloud({ at: [860, 90], scale: 1.1, fill: colour.paper }),
  ...house({
    at: [-60, 452],
    width: 170,
    height: 250,
    fill: colour.teal,
    gable: 'neck',
    rows: 3,
    columns: 2,
  }),
  ...house({
    at: [112, 452],
    width: 165,
    height: 230,
    fill: colour.brick,
    gable: 'step',
    rows: 3,
    columns: 3,
  }),
  ...house({
    at: [279, 452],
    width: 140,
    height: 270,
    fill: colour.marigold,
    gable: 'bell',
    rows: 3,
    columns: 2,
    door: colour.teal,
  }),
  ...house({
    at: [421, 452],
    width: 170,
    height: 240,
    fill: colour.plum,
    gable: 'step',
    rows: 3,
    columns: 3,
  }),
  ...house({
    at: [593, 452],
    width: 150,
    height: 260,
    fill: colour.cream,
    gable: 'neck',
    rows: 3,
    columns: 2,
    door: colour.tomato,
  }),
  ...house({
    at: [745, 452],
    width: 165,
    height: 235,
    fill: colour.tomato,
    gable: 'step',
    rows: 3,
    columns: 3,
  }),
  ...house({
    at: [912, 452],
    width: 140,
    height: 280,
    fill: colour.sky,
    gable: 'bell',
    rows: 3,
    columns: 2,
    door: colour.ink,
  }),
  ...house({
    at: [1054, 452],
    width: 180,
    height: 240,
    fill: colour.brick,
    gable: 'point',
    rows: 3,
    columns: 3,
  }),
  cut(box([-20, 446], [1240, 26]), colour.sand, 1.6),
  cut(box([-20, 470], [1240, 46]), darker(colour.brick, 0.3), 1.6),
  ...tree({ at: [70, 452], height: 230, fill: colour.leaf, random }),
  ...tree({ at: [1150, 452], height: 250, fill: colour.moss, random }),
  ...garland({ from: [70, 300], to: [1150, 290], sag: 60, size: 36, count: 24 }),
]

const water = (random: Random): Piece[] => [
  cut(box([-20, 510], [1240, 310]), colour.teal, 0),
  ...Array.from({ length: 46 }, () => {
    const [x, y] = [random.between(-40, 1200), random.between(520, 800)]
    const length = random.between(30, 110)
    const stroke = random.pick([colour.mint, colour.deep, '#1d827b', colour.sky])
    return faint(
      line(
        [
          [x, y],
          [x + length / 2, y + 4],
          [x + length, y],
        ],
        { stroke, width: random.between(3, 6) },
      ),
      0.75,
    )
  }),
]

const bridge = (): Piece[] => {
  const deck: Point[] = arc([600, 770], [620, 310], [205, 335])
  const low: Point[] = arc([600, 650], [250, 170], [360, 180])
  return [
    cut([[-40, 640], ...deck, [1240, 640], [1240, 660], ...low, [-40, 660]], colour.coral, 3),
    line(arc([600, 650], [264, 184], [180, 360]), { stroke: colour.cream, width: 14 }),
    line(
      deck.map(([x, y]): Point => [x, y - 4]),
      { stroke: colour.cream, width: 14, lift: 1.6 },
    ),
    ...deck.map(([x, y]) =>
      line(
        [
          [x, y],
          [x, y - 54],
        ],
        { stroke: colour.ink, width: 5, lift: 0.8 },
      ),
    ),
    line(
      deck.map(([x, y]): Point => [x, y - 54]),
      { stroke: colour.ink, width: 6, lift: 1 },
    ),
  ]
}

const crew = (): Piece[] => [
  ...bicycle({ at: [470, 462], scale: 0.62, fill: colour.marigold }),
  ...person({
    look: cast.corrie,
    at: [655, 470],
    scale: 0.66,
    pose: { turn: -0.3, leftHand: [-60, -250], mood: 'laugh' },
  }),
  ...person({
    look: cast.daniel,
    at: [725, 474],
    scale: 0.7,
    pose: { turn: -0.4, rightHand: [56, -260], mood: 'laugh' },
  }),
  flat(round(pts('300,742 900,742 860,768 340,768'), darker(colour.deep, 0.2))),
  ...person({
    look: cast.rania,
    at: [452, 800],
    scale: 0.98,
    pose: { turn: 0.3, leftHand: [-58, -270], mood: 'laugh', bust: true },
  }),
  ...person({ look: cast.hooman, at: [570, 802], scale: 1.02, pose: { turn: 0.4, bust: true } }),
  ...person({
    look: cast.kofi,
    at: [655, 752],
    scale: 1.1,
    pose: { turn: 0.2, rightHand: [50, -270], mood: 'laugh', bust: true },
  }),
  ...person({
    look: cast.lotte,
    at: [755, 800],
    scale: 0.98,
    pose: { turn: -0.4, rightHand: [62, -262], mood: 'laugh', bust: true },
  }),
  ...boat({ at: [600, 738], scale: 2.15, fill: colour.tomato }),
]
