import { arc, box, type Point } from '../paper/geometry.ts'
import { cut, filledWith, flat, type Piece } from '../paper/piece.ts'
import type { Random } from '../paper/random.ts'
import { colour, darker } from '../palette.ts'
import { cast } from '../people/cast.ts'
import { crossLegged, sitting } from '../people/sitting.ts'
import type { Picture } from '../picture.ts'
import { bookcase, openBook, pottedPlant } from '../things/indoors.ts'
import { garland } from '../things/garland.ts'
import { tree } from '../things/trees.ts'

export const libraryCourtyard: Picture = {
  kind: 'scene',
  subject: {
    nl: 'Lezers op de binnenplaats van een bibliotheek, onder bogen en een boom',
    en: 'Readers in a library courtyard, under arches and a tree',
  },
  focus: { x: 50, y: 62 },
  ground: colour.pink,
  draw: (random) => [...arcade(random), ...floor(random), ...readers(random)],
}

const arcade = (random: Random): Piece[] => [
  cut(box([-20, 90], [1240, 490]), colour.cream, 2),
  ...[0, 1, 2, 3, 4].flatMap((index) => archOf(random, 24 + index * 236)),
  cut(box([-20, 76], [1240, 26]), colour.tomato, 2),
  ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((index) =>
    cut(box([14 + index * 102, 24], [46, 50]), colour.paper, 1),
  ),
  ...garland({ from: [-20, 120], to: [600, 108], sag: 74, size: 38, count: 13 }),
  ...garland({ from: [600, 108], to: [1220, 120], sag: 74, size: 38, count: 13 }),
]

const archOf = (random: Random, x: number): Piece[] => {
  const opening = (grow: number): Point[] => [
    [x - grow, 580],
    ...arc([x + 104, 290], [104 + grow, 104 + grow], [180, 360]),
    [x + 208 + grow, 580],
  ]
  return [
    cut(opening(14), colour.coral, 1.4),
    filledWith(
      flat(cut(opening(0), darker(colour.plum, 0.35))),
      bookcase(random, [x + 14, 250], [180, 300, 4]),
    ),
  ]
}

const floor = (random: Random): Piece[] => [
  cut(box([-20, 560], [1240, 270]), colour.sand, 2.4),
  ...Array.from({ length: 60 }, () => {
    const [x, y] = [Math.round(random.between(-1, 16)) * 80, Math.round(random.between(0, 6)) * 40 + 590]
    return flat(cut(box([x + (y % 80), y], [74, 34]), random.pick(['#e3c692', '#eed7ad', '#dfbf88'])))
  }),
]

const bench = (x: number, y: number, width: number): Piece[] => [
  ...[x + 20, x + width - 34].map((left) => cut(box([left, y - 76], [14, 76]), colour.ink, 1.2)),
  cut(box([x, y - 88], [width, 18]), colour.teal, 2),
]

const readers = (random: Random): Piece[] => [
  ...tree({ at: [600, 640], height: 420, fill: colour.leaf, random }),
  cut(
    [
      [500, 640],
      [700, 640],
      [690, 690],
      [510, 690],
    ],
    colour.brick,
    2,
  ),
  ...pottedPlant([60, 680], 1.1, [colour.tomato, colour.moss]),
  ...pottedPlant([1150, 690], 1.2, [colour.blue, colour.teal]),
  ...bench(140, 740, 290),
  ...sitting({
    look: cast.corrie,
    at: [200, 740],
    scale: 1.22,
    seat: 78,
    carries: openBook([62, -170], colour.tomato, 0.8),
    pose: { leftHand: [42, -160], rightHand: [76, -162], turn: 0.5, tilt: 7 },
  }),
  ...sitting({
    look: cast.noor,
    at: [372, 740],
    scale: 1.36,
    seat: 124,
    flip: true,
    pose: {
      turn: 0.6,
      mood: 'laugh',
      leftHand: [30, -140],
      rightHand: [50, -150],
      rightFoot: [66, -40],
      leftFoot: [52, -38],
    },
  }),
  ...crossLegged({
    look: cast.yusuf,
    at: [560, 752],
    scale: 1.22,
    carries: openBook([0, -156], colour.blue, 0.95),
    pose: { leftHand: [-36, -150], rightHand: [36, -150], tilt: 4 },
  }),
  ...crossLegged({
    look: cast.kofi,
    at: [712, 772],
    scale: 1.35,
    pose: { turn: -0.7, mood: 'laugh', leftHand: [-50, -160] },
  }),
  ...bench(800, 740, 310),
  ...sitting({
    look: cast.samira,
    at: [866, 740],
    scale: 1.22,
    seat: 78,
    carries: openBook([58, -172], colour.marigold, 0.8),
    pose: { leftHand: [38, -164], rightHand: [72, -164], turn: 0.3, tilt: 6 },
  }),
  ...sitting({
    look: cast.tesfaye,
    at: [1052, 740],
    scale: 1.24,
    seat: 78,
    flip: true,
    pose: { turn: 0.5, mood: 'laugh', rightHand: [76, -190] },
  }),
]
