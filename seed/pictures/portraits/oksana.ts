import { oval, pts } from '../paper/geometry.ts'
import { cut, flat, line, round, type Piece } from '../paper/piece.ts'
import { colour, darker, hairColour, skin } from '../palette.ts'
import type { Picture } from '../picture.ts'
import { garland } from '../things/garland.ts'
import { flower } from '../things/trees.ts'
import { bust, shoulders } from './bust.ts'

const ink = hairColour.chestnut

export const oksana: Picture = {
  kind: 'portrait',
  subject: {
    nl: 'Getekend portret van een vrouw met een kastanjebruine vlecht over haar schouder',
    en: 'Drawn portrait of a woman with a chestnut plait over her shoulder',
  },
  focus: { x: 50, y: 42 },
  ground: colour.blue,
  draw: () => [
    round(oval([400, 440], [330, 336]), colour.sky, 2.4),
    ...[50, 150, 650, 750].flatMap((x, index) =>
      flower({
        at: [x, 1000],
        height: 300 + (index % 2) * 110,
        fill: index % 2 === 0 ? colour.marigold : colour.paper,
        heart: colour.brick,
      }),
    ),
    ...garland({ from: [-30, 36], to: [830, 50], sag: 60, size: 72, count: 11, on: [colour.sky] }),
    ...bust({
      skin: skin.rose,
      iris: '#4f7d5a',
      brow: hairColour.brown,
      brows: 12,
      smile: 'soft',
      age: 1,
      turn: -0.2,
      lips: 0.6,
      tilt: -4,
      jaw: 0.95,
      ears: true,
      neck: true,
      glasses: null,
      hairBack: [
        round(
          pts(
            '0,-246 104,-232 172,-160 184,-40 170,80 120,120 -120,120 -170,80 -184,-40 -172,-160 -104,-232',
          ),
          darker(ink, 0.25),
          3.4,
        ),
      ],
      hairFront: hair(),
      beard: [],
      clothesBack: [],
      clothesFront: [...clothes(), ...plait()],
    }),
  ],
}

const hair = (): Piece[] => [
  round(
    pts(
      '-150,60 -178,-20 -180,-120 -128,-212 -30,-250 60,-244 146,-196 184,-104 178,-10 152,60 148,-30 128,-96 84,-142 10,-178 -70,-140 -126,-84 -148,-20',
    ),
    ink,
    3,
  ),
  ...[
    '6,-182 -50,-206 -120,-150 -156,-70',
    '14,-184 70,-196 130,-140 160,-70',
    '0,-206 -70,-220 -140,-150',
  ].map((strand) => line(pts(strand), { stroke: darker(ink, 0.3), width: 5 })),
  ...[-1, 1].map((side) => round(oval([side * 154, 68], [11, 15]), colour.tomato, 1.4)),
]

const plait = (): Piece[] =>
  [0, 1, 2, 3, 4, 5].flatMap((index) => {
    const [x, y] = [566 - index * 6, 640 + index * 58]
    const wide = 48 - index * 4
    return [
      round(oval([x - wide * 0.35, y], [wide * 0.72, 42]), ink, 2),
      round(oval([x + wide * 0.4, y + 22], [wide * 0.7, 40]), darker(ink, 0.14), 2),
      line(
        [
          [x - wide * 0.5, y - 14],
          [x, y + 10],
          [x + wide * 0.3, y + 16],
        ],
        { stroke: darker(ink, 0.36), width: 4 },
      ),
    ]
  })

const clothes = (): Piece[] => [
  shoulders(colour.paper, [
    ...[0, 1, 2, 3, 4, 5].flatMap((column) => [
      flat(
        cut(
          pts('0,-18 14,0 0,18 -14,0').map(([x, y]): readonly [number, number] => [
            x + 250 + column * 60,
            y + 900,
          ]),
          colour.tomato,
        ),
      ),
      flat(
        cut(
          pts('0,-10 8,0 0,10 -8,0').map(([x, y]): readonly [number, number] => [
            x + 280 + column * 60,
            y + 900,
          ]),
          colour.ink,
        ),
      ),
    ]),
    line(pts('60,864 740,864'), { stroke: colour.tomato, width: 8, straight: true }),
    line(pts('60,936 740,936'), { stroke: colour.tomato, width: 8, straight: true }),
  ]),
  flat(round(pts('306,716 494,716 470,780 400,812 330,780'), darker(skin.rose, 0.07))),
  line(pts('300,718 330,786 400,820 470,786 500,718'), { stroke: colour.tomato, width: 16, lift: 1.4 }),
]
