import { oval, pts } from '../paper/geometry.ts'
import { cut, faint, filledWith, flat, line, round, type Piece } from '../paper/piece.ts'
import type { Random } from '../paper/random.ts'
import { colour, lighter } from '../palette.ts'
import { cast } from '../people/cast.ts'
import { person } from '../people/person.ts'
import { sitting } from '../people/sitting.ts'
import type { Picture } from '../picture.ts'
import { garland } from '../things/garland.ts'
import { drum, guitar, oud } from '../things/instruments.ts'
import { house } from '../things/houses.ts'

export const eveningConcert: Picture = {
  kind: 'scene',
  subject: {
    nl: 'Avondconcert op een klein podium onder een slinger; het publiek zingt mee',
    en: 'Evening concert on a small stage under a string of flags; the audience sings along',
  },
  focus: { x: 50, y: 50 },
  ground: colour.night,
  draw: (random) => [...night(random), ...stage(), ...band(), ...audience()],
}

const night = (random: Random): Piece[] => [
  ...Array.from({ length: 60 }, () =>
    flat(round(oval([random.between(0, 1200), random.between(0, 330)], [2.4, 2.4]), colour.lemon)),
  ),
  ...[0, 1, 2, 8, 9, 10].flatMap((index) =>
    house({
      at: [-60 + index * 122, 560],
      width: 120,
      height: 190 + (index % 3) * 34,
      fill: ['#4a2f6d', '#3d2a63', '#573372'][index % 3] ?? colour.dusk,
      gable: index % 2 === 0 ? 'step' : 'bell',
      rows: 3,
      columns: 2,
      lit: true,
    }),
  ),
]

const stage = (): Piece[] => [
  filledWith(round(pts('250,590 262,300 360,140 600,76 840,140 938,300 950,590'), colour.tomato, 3), [
    flat(round(pts('290,600 300,316 386,178 600,118 814,178 900,316 910,600'), colour.coral)),
    flat(round(pts('330,600 340,340 420,220 600,166 780,220 860,340 870,600'), colour.marigold)),
    flat(round(oval([600, 500], [215, 290]), colour.lemon)),
  ]),
  ...[330, 870].map((x) =>
    faint(
      flat(
        cut(
          [
            [x, 130],
            [600 - (x - 600) * 0.1 - 130, 600],
            [600 - (x - 600) * 0.1 + 130, 600],
          ],
          colour.paper,
        ),
      ),
      0.22,
    ),
  ),
  cut(pts('190,586 1010,586 1040,640 160,640'), colour.wood, 2.4),
  cut(pts('160,640 1040,640 1040,720 160,720'), colour.plum, 2),
  ...garland({ from: [-20, 70], to: [600, 60], sag: 100, size: 46, count: 12, string: colour.paper }),
  ...garland({ from: [600, 60], to: [1220, 70], sag: 100, size: 46, count: 12, string: colour.paper }),
]

const band = (): Piece[] => [
  ...sitting({
    look: cast.hooman,
    at: [396, 628],
    scale: 1.02,
    seat: 70,
    carries: oud({ at: [22, -152], turn: -16 }),
    pose: { leftHand: [10, -140], rightHand: [92, -170], turn: 0.3, tilt: 5 },
  }),
  cut(pts('366,560 430,560 440,628 356,628'), colour.ink, 1.4),
  ...person({
    look: { ...cast.femke, top: colour.teal, pattern: 'plain' },
    at: [510, 622],
    scale: 1.06,
    carries: guitar({ at: [-6, -158], turn: -20 }, colour.tomato),
    pose: { turn: 0.3, leftHand: [-20, -150], rightHand: [84, -186], mood: 'sing' },
  }),
  ...person({
    look: { ...cast.grace, top: colour.blue, patternColour: colour.sky },
    at: [640, 620],
    scale: 1.12,
    carries: [
      line(pts('-18,-246 -6,-214'), { stroke: colour.ink, width: 8, lift: 1 }),
      round(oval([-20, -250], [9, 9]), colour.stone, 1),
    ],
    pose: { mood: 'sing', leftHand: [-8, -206], rightHand: [66, -250], tilt: 5 },
  }),
  ...sitting({
    look: cast.bram,
    at: [812, 628],
    scale: 1.04,
    seat: 70,
    flip: true,
    pose: { leftHand: [34, -156], rightHand: [58, -152], turn: 0.4, mood: 'laugh' },
  }),
  cut(pts('780,560 846,560 856,628 770,628'), colour.ink, 1.4),
  ...drum({ at: [758, 574], scale: 0.94 }, colour.teal),
]

const heads = [
  { look: cast.samira, x: 70, y: 960, up: true },
  { look: cast.tesfaye, x: 215, y: 978, up: false },
  { look: cast.lotte, x: 350, y: 956, up: true },
  { look: cast.daniel, x: 500, y: 985, up: false },
  { look: cast.corrie, x: 640, y: 965, up: false },
  { look: cast.rania, x: 775, y: 975, up: true },
  { look: cast.henk, x: 915, y: 962, up: false },
  { look: cast.mei, x: 1045, y: 980, up: true },
  { look: cast.olena, x: 1165, y: 960, up: false },
] as const

const audience = (): Piece[] =>
  heads.flatMap(({ look, x, y, up }, index) =>
    person({
      look: { ...look, top: lighter(look.top, 0.05) },
      at: [x, y],
      scale: 1.22,
      pose: {
        away: true,
        bust: true,
        turn: x < 600 ? 0.5 : -0.5,
        tilt: x < 600 ? 4 : -4,
        leftHand: up ? [-54, -292] : [-44, -120],
        rightHand: up && index % 4 === 0 ? [52, -300] : [44, -120],
      },
    }),
  )
