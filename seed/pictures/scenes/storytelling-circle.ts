import { arc, oval, pts } from '../paper/geometry.ts'
import { cut, flat, place, round, type Piece } from '../paper/piece.ts'
import type { Random } from '../paper/random.ts'
import { colour } from '../palette.ts'
import { cast } from '../people/cast.ts'
import { crossLegged, sitting } from '../people/sitting.ts'
import type { Picture } from '../picture.ts'
import { garland } from '../things/garland.ts'
import { openBook } from '../things/indoors.ts'
import { leafShape, tree } from '../things/trees.ts'

export const storytellingCircle: Picture = {
  kind: 'scene',
  subject: {
    nl: 'Een verteller met een kring luisteraars op een kleed onder de bomen',
    en: 'A storyteller and a circle of listeners on a rug under the trees',
  },
  focus: { x: 50, y: 56 },
  ground: colour.teal,
  draw: (random) => [...wood(random), ...rug(), ...teller(), ...listeners()],
}

const wood = (random: Random): Piece[] => [
  round(oval([600, 380], [520, 400]), '#1f8078', 1.6),
  round(oval([600, 420], [380, 330]), colour.mint, 1.6),
  ...tree({ at: [60, 590], height: 560, fill: colour.moss, random }),
  ...tree({ at: [1140, 600], height: 590, fill: colour.leaf, random }),
  round(pts('-60,590 300,545 600,530 900,545 1260,590 1260,860 -60,860'), colour.leaf, 2.4),
  ...Array.from({ length: 26 }, () =>
    place(
      [
        leafShape(
          random.between(16, 26),
          random.pick([colour.marigold, colour.tomato, colour.lemon, colour.coral]),
        ),
      ],
      {
        at: [random.between(200, 1000), random.between(40, 500)],
        turn: random.between(0, 180),
      },
    ),
  ).flat(),
  ...garland({
    from: [130, 150],
    to: [1070, 140],
    sag: 110,
    size: 44,
    count: 16,
    on: [colour.teal, colour.leaf],
  }),
]

const rug = (): Piece[] => [
  round(oval([600, 690], [520, 125]), colour.tomato, 2.4),
  flat(round(oval([600, 690], [470, 108]), colour.marigold)),
  flat(round(oval([600, 690], [420, 92]), colour.plum)),
  ...arc([600, 690], [444, 100], [0, 345]).map((spot) => flat(round(oval(spot, [9, 6]), colour.paper))),
]

const teller = (): Piece[] => [
  cut(pts('520,660 680,660 690,560 510,560'), colour.bark, 2),
  ...sitting({
    look: { ...cast.gurpreet, pattern: 'plain', top: colour.paper },
    at: [588, 668],
    scale: 1.34,
    seat: 84,
    carries: openBook([52, -150], colour.tomato, 0.9),
    pose: { turn: 0, tilt: 0, mood: 'laugh', leftHand: [-62, -232], rightHand: [66, -148] },
  }),
]

const listeners = (): Piece[] => [
  ...crossLegged({ look: cast.samira, at: [330, 700], scale: 1.14, pose: { turn: 0.6, mood: 'smile' } }),
  ...crossLegged({
    look: cast.daniel,
    at: [868, 700],
    scale: 1.16,
    pose: { turn: -0.6, mood: 'laugh', leftHand: [-10, -190] },
  }),
  ...crossLegged({
    look: cast.lotte,
    at: [192, 758],
    scale: 1.18,
    pose: { turn: 0.6, mood: 'laugh', leftHand: [-26, -150], rightHand: [20, -160] },
  }),
  ...crossLegged({ look: cast.corrie, at: [1010, 760], scale: 1.16, pose: { turn: -0.6, tilt: -6 } }),
  ...crossLegged({
    look: cast.kofi,
    at: [404, 780],
    scale: 1.42,
    pose: { turn: 0.5, mood: 'laugh', rightHand: [46, -240] },
  }),
  ...crossLegged({ look: cast.noor, at: [556, 796], scale: 1.42, pose: { away: true, turn: 0.3 } }),
  ...crossLegged({ look: cast.sem, at: [700, 796], scale: 1.42, pose: { away: true, turn: -0.3 } }),
  ...crossLegged({ look: cast.amina, at: [838, 780], scale: 1.42, pose: { turn: -0.5, mood: 'laugh' } }),
]
