import { oval, pts } from '../paper/geometry.ts'
import { round, type Piece } from '../paper/piece.ts'
import type { Random } from '../paper/random.ts'
import { colour } from '../palette.ts'
import { cast } from '../people/cast.ts'
import { person } from '../people/person.ts'
import type { Picture } from '../picture.ts'
import { garland } from '../things/garland.ts'
import { bicycle, cloud, scatter } from '../things/outdoors.ts'
import { tree, tulip } from '../things/trees.ts'

export const parkBicycles: Picture = {
  kind: 'scene',
  subject: {
    nl: 'Fietsles in het park: een vrouw leert fietsen, anderen helpen en moedigen aan',
    en: 'A cycling lesson in the park: a woman learns to ride, others help and cheer',
  },
  focus: { x: 48, y: 56 },
  ground: colour.blush,
  draw: (random) => [...park(random), ...riders(), ...grass(random)],
}

const park = (random: Random): Piece[] => [
  round(oval([820, 250], [150, 150]), colour.marigold, 1),
  ...cloud({ at: [300, 110], fill: colour.paper }),
  round(pts('-60,430 200,360 520,420 820,350 1260,410 1260,700 -60,700'), colour.mint, 2),
  ...tree({ at: [90, 540], height: 440, fill: colour.teal, random }),
  ...tree({ at: [420, 480], height: 240, fill: colour.leaf, random }),
  ...tree({ at: [930, 480], height: 260, fill: colour.lime, random }),
  ...tree({ at: [1120, 540], height: 470, fill: colour.leaf, random }),
  ...garland({ from: [110, 260], to: [1110, 230], sag: 100, size: 44, count: 18 }),
  round(pts('-60,520 300,490 700,500 1260,520 1260,860 -60,860'), colour.leaf, 2.4),
  round(pts('-60,650 300,600 700,610 1260,640 1260,770 700,740 300,736 -60,780'), colour.sand, 1.6),
]

const riders = (): Piece[] => [
  ...person({
    look: cast.tesfaye,
    at: [158, 650],
    scale: 0.98,
    pose: { turn: 0.6, leftHand: [-30, -180], rightHand: [40, -176], mood: 'laugh' },
  }),
  ...person({
    look: cast.mei,
    at: [242, 650],
    scale: 0.94,
    pose: { turn: 0.6, rightHand: [56, -260], mood: 'laugh' },
  }),
  ...person({
    look: cast.femke,
    at: [425, 722],
    scale: 1.24,
    pose: {
      turn: 0.6,
      lean: 6,
      rightHand: [78, -132],
      leftHand: [-52, -140],
      leftFoot: [-46, -14],
      rightFoot: [26, -6],
      shoes: [0.9, 0.9],
      mood: 'laugh',
    },
  }),
  ...bicycle({ at: [585, 740], scale: 1.3, fill: colour.tomato }),
  ...person({
    look: {
      ...cast.samira,
      top: colour.teal,
      headwearColour: colour.marigold,
      lower: 'trousers',
      lowerColour: colour.ink,
    },
    at: [548, 744],
    scale: 1.26,
    pose: {
      lean: 10,
      turn: 0.6,
      leftHand: [62, -140],
      rightHand: [80, -144],
      leftFoot: [6, -34],
      rightFoot: [36, -58],
      leftKnee: -1,
      rightKnee: 1,
      shoes: [0.9, 0.9],
      mood: 'laugh',
    },
  }),
  ...bicycle({ at: [905, 742], scale: 1.2, fill: colour.blue, flip: true }),
  ...person({
    look: cast.hooman,
    at: [838, 730],
    scale: 1.24,
    pose: { turn: -0.5, rightHand: [26, -138], leftHand: [-60, -250], mood: 'smile' },
  }),
  ...person({
    look: cast.noor,
    at: [1010, 740],
    scale: 1.3,
    pose: { turn: -0.6, leftHand: [-50, -240], rightHand: [50, -250], mood: 'laugh' },
  }),
]

const grass = (random: Random): Piece[] => [
  ...scatter(random, {
    at: [-10, 768],
    width: 1220,
    height: 50,
    count: 34,
    draw: (at) =>
      tulip({
        at,
        height: random.between(54, 84),
        fill: random.pick([colour.tomato, colour.pink, colour.marigold, colour.paper]),
      }),
  }),
]
