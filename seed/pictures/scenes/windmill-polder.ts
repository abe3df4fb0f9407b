import { box, oval, pts, type Point } from '../paper/geometry.ts'
import { cut, faint, flat, line, round, type Piece } from '../paper/piece.ts'
import type { Random } from '../paper/random.ts'
import { colour } from '../palette.ts'
import { cast } from '../people/cast.ts'
import { person, type Pose } from '../people/person.ts'
import type { Look } from '../people/look.ts'
import type { Picture } from '../picture.ts'
import { lantern, windmill } from '../things/outdoors.ts'
import { poplar } from '../things/trees.ts'

export const windmillPolder: Picture = {
  kind: 'scene',
  subject: {
    nl: 'Een lampionnenoptocht bij avond door de polder, langs een molen',
    en: 'A lantern walk at dusk through the polder, past a windmill',
  },
  focus: { x: 50, y: 46 },
  ground: '#3c2a66',
  draw: (random) => [...dusk(random), ...land(random), ...walkers()],
}

const dusk = (random: Random): Piece[] => [
  round(pts('-60,250 300,200 700,240 1260,180 1260,900 -60,900'), '#6b3f7d', 1),
  round(pts('-60,340 300,300 700,330 1260,280 1260,900 -60,900'), '#b4556f', 1),
  round(pts('-60,410 300,380 700,400 1260,360 1260,900 -60,900'), colour.coral, 1),
  round(oval([330, 430], [110, 110]), colour.marigold, 1),
  ...Array.from({ length: 34 }, () =>
    flat(round(oval([random.between(0, 1200), random.between(10, 210)], [2.6, 2.6]), colour.lemon)),
  ),
  round(pts('180,96 210,60 254,70 226,88 222,122 250,146 206,142'), colour.lemon, 1),
]

const land = (random: Random): Piece[] => [
  ...Array.from({ length: 9 }, (_, index) =>
    poplar({ at: [30 + index * 62, 500], height: random.between(90, 140), fill: '#3a2a52' }),
  ).flat(),
  cut(box([-20, 492], [1240, 340]), colour.deep, 2),
  ...[0, 1, 2, 3].map((index) =>
    flat(
      cut(
        [
          [-40 + index * 320, 840],
          [420 + index * 90, 500],
          [470 + index * 90, 500],
          [130 + index * 320, 840],
        ],
        colour.teal,
      ),
    ),
  ),
  cut(pts('560,500 700,500 980,840 520,840'), colour.sky, 0),
  ...Array.from({ length: 12 }, () => {
    const [x, y] = [random.between(580, 800), random.between(520, 800)]
    return faint(
      line(
        [
          [x, y],
          [x + 50, y],
        ],
        { stroke: colour.lemon, width: 3 },
      ),
      0.8,
    )
  }),
  ...windmill({ at: [915, 560], scale: 1.22, fill: colour.cream }),
  round(pts('-60,660 300,640 700,650 1260,640 1260,880 -60,880'), colour.moss, 2.6),
  round(pts('-60,716 300,700 700,704 1260,694 1260,786 700,790 300,786 -60,800'), colour.sand, 1.4),
]

type Walker = { look: Look; at: Point; scale: number; glow: string; pose?: Partial<Pose> }

/** Somebody who carries a paper lantern on a stick in front of them. */
const walker = ({ look, at, scale, glow, pose = {} }: Walker): Piece[] =>
  person({
    look,
    at,
    scale,
    carries: [
      line(pts('52,-176 104,-254'), { stroke: colour.bark, width: 5, lift: 1 }),
      line(pts('104,-254 106,-226'), { stroke: colour.ink, width: 2 }),
      ...lantern({ at: [106, -194], fill: glow, scale: 1.05 }),
    ],
    pose: {
      turn: 0.5,
      rightHand: [52, -178],
      leftFoot: [-36, -10],
      rightFoot: [28, -6],
      shoes: [0.9, 0.9],
      ...pose,
    },
  })

const walkers = (): Piece[] => [
  ...walker({ look: cast.lotte, at: [70, 756], scale: 1.2, glow: colour.tomato, pose: { mood: 'laugh' } }),
  ...walker({ look: cast.tesfaye, at: [282, 760], scale: 1.26, glow: colour.marigold }),
  ...walker({ look: cast.amina, at: [490, 770], scale: 1.42, glow: colour.pink, pose: { mood: 'laugh' } }),
  ...walker({ look: cast.rania, at: [660, 760], scale: 1.22, glow: colour.sky }),
  ...walker({ look: cast.sem, at: [866, 772], scale: 1.42, glow: colour.lemon, pose: { mood: 'laugh' } }),
  ...walker({ look: cast.hooman, at: [1026, 762], scale: 1.3, glow: colour.coral }),
]
