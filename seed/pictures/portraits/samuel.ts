import { arc, oval, pts, type Point } from '../paper/geometry.ts'
import { cut, faint, filledWith, flat, line, round, type Piece } from '../paper/piece.ts'
import { colour, darker, hairColour, skin } from '../palette.ts'
import type { Picture } from '../picture.ts'
import { garland } from '../things/garland.ts'
import { bust, shoulders } from './bust.ts'

const ink = hairColour.black

export const samuel: Picture = {
  kind: 'portrait',
  subject: {
    nl: 'Getekend portret van een jonge man met kort kroeshaar en een gele trui',
    en: 'Drawn portrait of a young man with short curly hair and a yellow sweater',
  },
  focus: { x: 50, y: 42 },
  ground: colour.teal,
  draw: () => [
    ...Array.from({ length: 18 }, (_, ray) => beam(ray * 20)),
    round(oval([400, 430], [318, 318]), colour.mint, 2.4),
    ...garland({
      from: [-30, 50],
      to: [830, 36],
      sag: 60,
      size: 72,
      count: 11,
      on: [colour.teal],
      string: colour.paper,
    }),
    ...bust({
      skin: skin.umber,
      iris: '#3a2217',
      brow: ink,
      brows: 15,
      smile: 'soft',
      age: 0,
      turn: -0.2,
      lips: 0.35,
      tilt: -3,
      jaw: 0.98,
      ears: true,
      neck: true,
      glasses: null,
      hairBack: [round(oval([0, -74], [160, 158]), darker(ink, 0.2), 3)],
      hairFront: hair(),
      beard: [faint(flat(round(pts('-60,150 -30,168 0,164 30,168 60,150 40,192 0,204 -40,192'), ink)), 0.35)],
      clothesBack: [],
      clothesFront: clothes(),
    }),
  ],
}

const beam = (angle: number): Piece => {
  const edge: Point[] = arc([400, 430], [760, 760], [angle, angle + 9])
  return flat(cut([[400, 430], ...edge], colour.deep))
}

const hair = (): Piece[] => [
  filledWith(
    round(
      [
        [-146, -30],
        ...arc([0, -66], [164, 170], [186, 354]),
        [146, -30],
        ...pts('134,-84 112,-122 60,-138 0,-142 -60,-138 -112,-122 -134,-84'),
      ],
      ink,
      3,
    ),
    arc([0, -80], [128, 120], [196, 344])
      .concat(arc([0, -90], [92, 92], [205, 335]))
      .map((spot) => line(arc(spot, [13, 11], [150, 400]), { stroke: '#4b3b46', width: 4 })),
  ),
]

const clothes = (): Piece[] => [
  shoulders(colour.marigold, [
    ...[0, 1, 2].flatMap((row) => [
      flat(
        cut(
          pts('0,0 800,0 800,26 0,26').map(([x, y]): Point => [x, y + 862 + row * 58]),
          row === 1 ? colour.paper : colour.tomato,
        ),
      ),
    ]),
    flat(cut(pts('610,740 800,780 800,1010 660,1010'), darker(colour.marigold, 0.13))),
  ]),
  round(
    pts('282,716 320,700 400,770 480,700 518,716 500,770 400,812 300,770'),
    darker(colour.marigold, 0.12),
    2,
  ),
]
