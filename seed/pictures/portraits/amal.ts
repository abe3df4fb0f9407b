import { arc, oval, pts } from '../paper/geometry.ts'
import { cut, flat, line, round, type Piece } from '../paper/piece.ts'
import { colour, darker, hairColour, lighter, skin } from '../palette.ts'
import type { Picture } from '../picture.ts'
import { garland } from '../things/garland.ts'
import { house } from '../things/houses.ts'
import { bust, shoulders } from './bust.ts'

const cloth = colour.tomato

export const amal: Picture = {
  kind: 'portrait',
  subject: {
    nl: 'Getekend portret van een vrouw met een rode hoofddoek; ze kijkt rustig en open',
    en: 'Drawn portrait of a woman with a red headscarf; she looks calm and open',
  },
  focus: { x: 50, y: 42 },
  ground: colour.haze,
  draw: () => [
    ...house({
      at: [-70, 830],
      width: 210,
      height: 330,
      fill: colour.sky,
      gable: 'step',
      rows: 3,
      columns: 2,
    }),
    ...house({
      at: [652, 830],
      width: 230,
      height: 350,
      fill: colour.sky,
      gable: 'bell',
      rows: 3,
      columns: 2,
    }),
    round(oval([640, 250], [150, 150]), colour.lemon, 2),
    ...garland({ from: [-30, 60], to: [830, 30], sag: 54, size: 72, count: 11 }),
    ...bust({
      skin: skin.peach,
      iris: '#6b4a25',
      brow: hairColour.black,
      brows: 13,
      smile: 'soft',
      age: 0,
      turn: -0.25,
      lips: 0.55,
      tilt: 3,
      jaw: 0.94,
      ears: false,
      neck: false,
      glasses: null,
      hairBack: [
        round(
          pts(
            '0,-248 110,-226 190,-130 206,10 190,150 150,260 0,300 -150,260 -190,150 -206,10 -190,-130 -110,-226',
          ),
          darker(cloth, 0.18),
          4,
        ),
      ],
      hairFront: scarf(),
      beard: [],
      clothesBack: [],
      clothesFront: [
        shoulders(colour.teal, [
          flat(cut(pts('600,740 800,780 800,1010 650,1010'), darker(colour.teal, 0.16))),
        ]),
      ],
    }),
  ],
}

/** The scarf leaves the face free and is laid around the neck. */
const scarf = (): Piece[] => [
  round(
    [...arc([0, -30], [147, 157], [188, 352]), ...pts('116,-108 60,-142 0,-150 -60,-142 -116,-108')],
    colour.ink,
    0,
  ),
  round(
    pts(
      '0,-252 112,-230 192,-132 208,10 196,140 164,246 120,262 136,160 146,60 142,-40 116,-122 62,-162 0,-172 -62,-162 -116,-122 -142,-40 -146,60 -136,160 -120,262 -164,246 -196,140 -208,10 -192,-132 -112,-230',
    ),
    cloth,
    3,
  ),
  round(
    pts(
      '-166,140 -128,146 -84,186 -30,206 30,208 92,180 136,136 172,150 230,330 170,430 40,470 -110,444 -220,350',
    ),
    cloth,
    4,
  ),
  round(pts('-170,190 -70,250 60,246 168,170 196,236 90,330 -60,344 -190,280'), lighter(cloth, 0.1), 2.4),
  ...['-150,330 -20,382 150,340 200,300', '-120,390 0,426 120,404', '-130,216 -40,262 50,262 130,220'].map(
    (fold) => line(pts(fold), { stroke: darker(cloth, 0.28), width: 5 }),
  ),
  ...['-176,-60 -150,-150 -90,-204', '178,-40 164,-120 120,-190'].map((fold) =>
    line(pts(fold), { stroke: darker(cloth, 0.24), width: 5 }),
  ),
]
