import { arc, box, oval, pts } from '../paper/geometry.ts'
import { cut, flat, line, round, type Piece } from '../paper/piece.ts'
import { colour, darker, hairColour, skin } from '../palette.ts'
import type { Picture } from '../picture.ts'
import { bigWindow, pottedPlant } from '../things/indoors.ts'
import { garland } from '../things/garland.ts'
import { bust, shirtCollar, shoulders } from './bust.ts'

const grey = hairColour.grey

export const tesfaye: Picture = {
  kind: 'portrait',
  subject: {
    nl: 'Getekend portret van een oudere man met grijze baard en bril, in een paars vest',
    en: 'Drawn portrait of an older man with a grey beard and glasses, in a purple cardigan',
  },
  focus: { x: 50, y: 42 },
  ground: colour.coral,
  draw: () => [
    ...bigWindow([110, 150], [580, 500], [colour.lemon, colour.cream]),
    cut(box([-20, 690], [840, 24]), colour.wood, 2.4),
    ...pottedPlant([92, 692], 1.5, [colour.teal, colour.leaf]),
    ...pottedPlant([716, 692], 1.3, [colour.paper, colour.moss]),
    ...garland({ from: [-30, 30], to: [830, 40], sag: 66, size: 72, count: 11 }),
    ...bust({
      skin: skin.amber,
      iris: '#40271b',
      brow: '#85797a',
      brows: 16,
      smile: 'soft',
      age: 2,
      turn: 0.25,
      lips: 0.4,
      tilt: 3,
      jaw: 1.02,
      ears: true,
      neck: true,
      glasses: colour.ink,
      hairBack: [round(oval([0, -50], [156, 146]), darker(grey, 0.2), 3)],
      hairFront: [
        round(
          [
            [-149, -6],
            ...arc([0, -60], [160, 150], [190, 350]),
            [149, -6],
            ...pts('138,-70 124,-120 72,-158 0,-168 -72,-158 -124,-120 -138,-70'),
          ],
          grey,
          2.4,
        ),
        ...arc([0, -66], [128, 122], [205, 335]).map((spot) =>
          line(arc(spot, [11, 9], [160, 400]), { stroke: '#8d8688', width: 4 }),
        ),
      ],
      beard: beard(),
      clothesBack: [],
      clothesFront: clothes(),
    }),
  ],
}

const beard = (): Piece[] => [
  round(
    pts(
      '-148,30 -126,80 -96,88 -62,86 -32,88 0,80 32,88 62,86 96,88 126,80 148,30 144,96 118,164 78,204 36,222 0,226 -36,222 -78,204 -118,164 -144,96',
    ),
    grey,
    1.6,
  ),
  ...arc([0, 96], [88, 100], [38, 142]).map(([x, y]) =>
    line(
      [
        [x, y],
        [x * 0.96, y + 18],
      ],
      { stroke: '#8d8688', width: 4 },
    ),
  ),
]

const clothes = (): Piece[] => [
  shoulders(colour.plum, [
    flat(cut(pts('300,700 500,700 440,1010 360,1010'), colour.paper)),
    line(pts('400,830 400,1010'), { stroke: colour.sand, width: 4 }),
    flat(cut(pts('610,740 800,780 800,1010 650,1010'), darker(colour.plum, 0.2))),
  ]),
  flat(cut(pts('310,722 490,722 400,838'), darker(skin.amber, 0.07))),
  ...shirtCollar(colour.paper),
  line(pts('262,748 330,880 352,1010'), { stroke: darker(colour.plum, 0.3), width: 22, lift: 1.6 }),
  line(pts('538,748 470,880 448,1010'), { stroke: darker(colour.plum, 0.3), width: 22, lift: 1.6 }),
]
