import { arc, oval, pts } from '../paper/geometry.ts'
import { cut, flat, line, round, type Piece } from '../paper/piece.ts'
import { colour, darker, hairColour, skin } from '../palette.ts'
import type { Picture } from '../picture.ts'
import { garland } from '../things/garland.ts'
import { sprig } from '../things/trees.ts'
import { bust, shirtCollar, shoulders } from './bust.ts'

const ink = hairColour.black

export const hooman: Picture = {
  kind: 'portrait',
  subject: {
    nl: 'Getekend portret van een man van een jaar of veertig met een korte baard, die warm lacht',
    en: 'Drawn portrait of a man of about forty with a short beard, smiling warmly',
  },
  focus: { x: 50, y: 42 },
  ground: colour.marigold,
  draw: () => [
    round(oval([400, 430], [352, 352]), colour.coral, 2.4),
    ...sprig({ at: [84, 1010], height: 470, fill: colour.teal, lean: -8, pairs: 6 }),
    ...sprig({ at: [722, 1010], height: 500, fill: colour.teal, lean: 9, pairs: 6 }),
    ...garland({ from: [-30, 40], to: [830, 30], sag: 62, size: 74, count: 11, on: [colour.marigold] }),
    ...bust({
      skin: skin.olive,
      iris: '#5b3a22',
      brow: ink,
      brows: 17,
      smile: 'open',
      age: 1,
      turn: 0.25,
      lips: 0.45,
      tilt: -3,
      jaw: 1.05,
      ears: true,
      neck: true,
      glasses: null,
      hairBack: [round(oval([0, -60], [158, 150]), darker(ink, 0.2), 3)],
      hairFront: hair(),
      beard: beard(),
      clothesBack: [],
      clothesFront: clothes(),
    }),
  ],
}

const hair = (): Piece[] => [
  round(
    pts(
      '-150,-20 -164,-90 -146,-168 -88,-220 -10,-240 78,-228 142,-178 162,-98 150,-20 138,-66 122,-116 64,-128 6,-118 -52,-142 -104,-118 -134,-72',
    ),
    ink,
    3,
  ),
  ...['-96,-196 -40,-222 30,-216', '-118,-160 -50,-192 40,-186 104,-158', '10,-146 70,-160 120,-146'].map(
    (strand) => line(pts(strand), { stroke: '#4a3a44', width: 4 }),
  ),
]

const beard = (): Piece[] => [
  round(
    pts(
      '-148,6 -132,52 -104,78 -64,84 -30,90 0,84 30,90 64,84 104,78 132,52 148,6 146,70 124,140 84,188 40,210 0,214 -40,210 -84,188 -124,140 -146,70',
    ),
    ink,
    1.6,
  ),
  ...arc([0, 90], [92, 104], [40, 140]).map(([x, y]) =>
    line(
      [
        [x, y],
        [x * 0.96, y + 15],
      ],
      { stroke: '#51424b', width: 3.4 },
    ),
  ),
]

const clothes = (): Piece[] => [
  shoulders(colour.blue, [
    line(pts('400,836 400,1010'), { stroke: darker(colour.blue, 0.35), width: 4 }),
    ...[900, 960].map((y) => flat(round(oval([412, y], [8, 8]), colour.paper))),
    flat(cut(pts('600,740 800,780 800,1010 640,1010'), darker(colour.blue, 0.13))),
    flat(cut(pts('170,900 264,900 264,912 170,912'), darker(colour.blue, 0.3))),
  ]),
  flat(cut(pts('310,722 490,722 400,838'), darker(skin.olive, 0.07))),
  ...shirtCollar(colour.haze),
]
