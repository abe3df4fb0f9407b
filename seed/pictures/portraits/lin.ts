import { arc, oval, pts } from '../paper/geometry.ts'
import { cut, filledWith, flat, line, round, type Piece } from '../paper/piece.ts'
import { colour, darker, hairColour, skin } from '../palette.ts'
import type { Picture } from '../picture.ts'
import { garland } from '../things/garland.ts'
import { sprig } from '../things/trees.ts'
import { bust, shoulders } from './bust.ts'

const ink = hairColour.black

export const lin: Picture = {
  kind: 'portrait',
  subject: {
    nl: 'Getekend portret van een jonge vrouw met een zwarte bob en een rode tuinbroek',
    en: 'Drawn portrait of a young woman with a black bob and red dungarees',
  },
  focus: { x: 50, y: 42 },
  ground: colour.mint,
  draw: () => [
    round(oval([400, 450], [330, 330]), colour.pink, 2.4),
    ...[60, 160, 660, 752].flatMap((x, index) =>
      sprig({
        at: [x, 1010],
        height: 420 - (index % 2) * 130,
        fill: index % 2 === 0 ? colour.moss : colour.teal,
        lean: x < 400 ? -8 : 8,
      }),
    ),
    ...garland({ from: [-30, 44], to: [830, 32], sag: 58, size: 72, count: 11, on: [colour.pink] }),
    ...bust({
      skin: skin.peach,
      iris: '#33211a',
      brow: ink,
      brows: 11,
      smile: 'open',
      age: 0,
      turn: 0.2,
      lips: 0.62,
      tilt: -4,
      jaw: 0.94,
      ears: false,
      neck: true,
      glasses: null,
      hairBack: [
        round(
          pts('0,-252 112,-236 184,-150 198,0 200,130 178,206 -178,206 -200,130 -198,0 -184,-150 -112,-236'),
          darker(ink, 0.3),
          3.4,
        ),
      ],
      hairFront: [
        filledWith(
          round(
            pts(
              '-132,196 -190,180 -202,40 -194,-110 -124,-218 0,-250 124,-218 194,-110 202,40 190,180 132,196 150,60 138,-66 90,-82 30,-74 -40,-82 -100,-74 -138,-62 -150,60',
            ),
            ink,
            3.4,
          ),
          [
            line(arc([0, -60], [152, 150], [200, 300]), { stroke: '#4b3b46', width: 12 }),
            line(arc([0, -60], [124, 112], [205, 260]), { stroke: '#4b3b46', width: 6 }),
          ],
        ),
      ],
      beard: [],
      clothesBack: [],
      clothesFront: clothes(),
    }),
  ],
}

const clothes = (): Piece[] => [
  shoulders(colour.marigold, [
    flat(cut(pts('610,740 800,780 800,1010 660,1010'), darker(colour.marigold, 0.12))),
  ]),
  flat(round(pts('312,716 488,716 462,770 400,796 338,770'), darker(skin.peach, 0.07))),
  ...[-1, 1].map((side) =>
    cut(
      pts('88,0 136,0 116,200 76,200').map(([x, y]): readonly [number, number] => [
        400 + side * x * 1.1,
        742 + y,
      ]),
      colour.tomato,
      2,
    ),
  ),
  cut(pts('286,902 514,902 530,1020 270,1020'), colour.tomato, 2.4),
  line(pts('296,918 504,918'), { stroke: colour.brick, width: 4, straight: true }),
  ...[304, 496].map((x) => round(oval([x, 916], [17, 17]), colour.paper, 1.4)),
]
