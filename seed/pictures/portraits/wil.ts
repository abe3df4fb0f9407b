import { oval, pts } from '../paper/geometry.ts'
import { cut, flat, line, round, type Piece } from '../paper/piece.ts'
import { colour, darker, hairColour, skin } from '../palette.ts'
import type { Picture } from '../picture.ts'
import { garland } from '../things/garland.ts'
import { tulip } from '../things/trees.ts'
import { bust, shoulders } from './bust.ts'

const grey = hairColour.white

export const wil: Picture = {
  kind: 'portrait',
  subject: {
    nl: 'Getekend portret van een oudere vrouw met wit haar en een bril, die breed lacht',
    en: 'Drawn portrait of an older woman with white hair and glasses, with a broad smile',
  },
  focus: { x: 50, y: 42 },
  ground: colour.pink,
  draw: () => [
    round(oval([400, 430], [340, 344]), colour.teal, 2.4),
    ...[40, 120, 690, 770].flatMap((x, index) =>
      tulip({
        at: [x, 1000],
        height: 330 + (index % 2) * 60,
        fill: index % 2 === 0 ? colour.tomato : colour.marigold,
      }),
    ),
    ...garland({ from: [-30, 30], to: [830, 50], sag: 58, size: 72, count: 11, on: [colour.pink] }),
    ...bust({
      skin: skin.rose,
      iris: '#3f76a5',
      brow: hairColour.grey,
      brows: 10,
      smile: 'open',
      age: 2,
      turn: 0.2,
      lips: 0.5,
      tilt: 4,
      jaw: 0.98,
      ears: true,
      neck: true,
      glasses: colour.ink,
      hairBack: [
        round(
          pts(
            '0,-262 100,-250 180,-190 206,-100 196,-10 176,70 140,110 -140,110 -176,70 -196,-10 -206,-100 -180,-190 -100,-250',
          ),
          darker(grey, 0.14),
          3.4,
        ),
      ],
      hairFront: hair(),
      beard: [],
      clothesBack: [],
      clothesFront: clothes(),
    }),
  ],
}

const hair = (): Piece[] => [
  round(
    pts(
      '-146,30 -192,0 -204,-96 -172,-190 -96,-246 10,-262 110,-240 184,-176 204,-84 190,0 148,30 150,-40 122,-104 70,-142 20,-108 -40,-138 -96,-110 -134,-50',
    ),
    grey,
    3,
  ),
  ...[
    '-170,-120 -110,-200 -30,-226',
    '-120,-150 -50,-196 40,-200',
    '60,-190 130,-160 170,-90',
    '30,-140 80,-170 130,-140',
    '-176,-40 -160,-90 -136,-120',
  ].map((strand) => line(pts(strand), { stroke: '#cdc5c2', width: 6 })),
  ...[-1, 1].flatMap((side) => [round(oval([side * 152, 66], [13, 13]), colour.marigold, 1.6)]),
]

const clothes = (): Piece[] => [
  shoulders(colour.marigold, [
    flat(cut(pts('330,730 470,730 500,1010 300,1010'), colour.paper)),
    ...[0, 1, 2, 3].map((row) =>
      flat(
        cut(
          pts('280,0 520,0 520,16 280,16').map(([x, y]): readonly [number, number] => [
            x,
            y + 846 + row * 46,
          ]),
          colour.blue,
        ),
      ),
    ),
    flat(cut(pts('600,740 800,780 800,1010 650,1010'), darker(colour.marigold, 0.12))),
  ]),
  round(pts('300,716 400,806 500,716 520,740 400,850 280,740'), colour.paper, 1.6),
  line(pts('316,742 292,860 290,1010'), { stroke: darker(colour.marigold, 0.3), width: 9, lift: 1.4 }),
  line(pts('484,742 508,860 510,1010'), { stroke: darker(colour.marigold, 0.3), width: 9, lift: 1.4 }),
]
