import { arc, bend, box, oval, pts, ribbon, rotate, type Point } from '../paper/geometry.ts'
import { cut, filledWith, flat, line, place, round, type Piece } from '../paper/piece.ts'
import { colour } from '../palette.ts'
import type { Picture } from '../picture.ts'

type Motif =
  'house' | 'table' | 'tree' | 'bridge' | 'circle' | 'boat' | 'lantern' | 'hands' | 'wheel' | 'garland'
type Badge = 'round' | 'square' | 'arch'

type MarkProps = {
  motif: Motif
  badge: Badge
  subject: Picture['subject']
  colours: readonly [ground: string, first: string, second: string, third: string]
}

/** A simple mark for an organisation: one motif cut out of a badge. */
export const mark = ({ motif, badge, subject, colours }: MarkProps): Picture => ({
  kind: 'mark',
  subject,
  focus: { x: 50, y: 50 },
  ground: null,
  draw: () => [filledWith(badgeOf(badge, colours[0]), place(motifs[motif](colours), { at: [200, 200] }))],
})

const badgeOf = (badge: Badge, fill: string): ReturnType<typeof cut> => {
  switch (badge) {
    case 'round':
      return flat(round(oval([200, 200], [188, 188]), fill))
    case 'square':
      return flat(
        round(
          pts('200,12 340,14 386,60 388,200 386,340 340,386 200,388 60,386 14,340 12,200 14,60 60,14'),
          fill,
        ),
      )
    case 'arch':
      return flat(cut([[24, 388], ...bend(arc([200, 188], [176, 176], [180, 360]), 3), [376, 388]], fill))
  }
}

type Draw = (colours: MarkProps['colours']) => Piece[]

const motifs: Readonly<Record<Motif, Draw>> = {
  house: ([, first, second, third]) => [
    cut(
      pts('-96,110 -96,-10 -64,-10 -64,-50 -32,-50 -32,-90 32,-90 32,-50 64,-50 64,-10 96,-10 96,110'),
      first,
      3,
    ),
    cut([[-30, 110], [-30, 50], ...arc([0, 46], [30, 32], [180, 360]), [30, 110]], second, 2),
    round(oval([0, -30], [22, 22]), third, 2),
  ],
  table: ([, first, second, third]) => [
    ...[-80, 0, 80].map((x, index) =>
      round(oval([x, -52], [34, 36]), [second, third, second][index] ?? second, 2),
    ),
    ...[-80, 0, 80].map((x, index) =>
      round(
        [
          [x - 44, 30],
          [x - 30, -6],
          [x + 30, -6],
          [x + 44, 30],
        ],
        [second, third, second][index] ?? second,
        2,
      ),
    ),
    cut(pts('-150,22 150,22 150,58 -150,58'), first, 3),
    cut(pts('-120,58 -92,58 -104,130 -132,130'), first, 2),
    cut(pts('120,58 92,58 104,130 132,130'), first, 2),
  ],
  tree: ([, first, second, third]) => [
    round(
      ribbon(
        [
          [0, 140],
          [2, 60],
          [0, -20],
        ],
        [34, 22, 12],
      ),
      second,
      2,
    ),
    ...[-90, -140, -40, -175, -5].flatMap((angle, index) =>
      place([round(pts('0,0 44,-32 104,0 44,32'), index === 0 ? third : first, 2.4)], {
        at: [0, index > 2 ? 44 : 0],
        turn: angle,
      }),
    ),
    ...pts('-58,-90 62,-84').map((spot) => round(oval(spot, [15, 15]), third, 2)),
  ],
  bridge: ([, first, second, third]) => [
    round(oval([70, -80], [40, 40]), third, 2),
    cut(
      [...bend(arc([0, 60], [170, 120], [180, 360]), 3), ...bend(arc([0, 60], [104, 70], [360, 180]), 3)],
      first,
      3,
    ),
    ...[96, 128].map((y) =>
      line(
        pts('-150,0 -100,-14 -50,0 0,-14 50,0 100,-14 150,0').map(([x, dy]): Point => [x, dy + y]),
        { stroke: second, width: 14, lift: 1.4 },
      ),
    ),
  ],
  circle: ([, first, second, third]) =>
    [0, 60, 120, 180, 240, 300].flatMap((angle, index) =>
      place(
        [
          round(oval([0, -112], [25, 25]), [first, second, third][index % 3] ?? first, 2),
          round(
            pts('-50,-34 -40,-74 0,-82 40,-74 50,-34 0,-44'),
            [first, second, third][index % 3] ?? first,
            2,
          ),
        ],
        { turn: angle },
      ),
    ),
  boat: ([, first, second, third]) => [
    line(pts('0,70 0,-136'), { stroke: first, width: 12, lift: 2, straight: true }),
    cut(pts('12,-130 12,44 112,44'), second, 3),
    cut(pts('-12,-100 -12,44 -84,44'), third, 3),
    round(pts('-140,62 0,72 140,62 106,118 0,128 -106,118'), first, 3),
  ],
  lantern: ([, first, second, third]) => [
    line(pts('0,-190 0,-110'), { stroke: third, width: 8, straight: true }),
    filledWith(
      round(pts('0,-104 70,-84 104,0 70,84 0,104 -70,84 -104,0 -70,-84'), first, 3),
      [-58, 0, 58].map((y) =>
        line(
          [
            [-120, y],
            [0, y + 14],
            [120, y],
          ],
          { stroke: second, width: 12 },
        ),
      ),
    ),
    cut(box([-36, -120], [72, 20]), third, 2),
    cut(box([-36, 98], [72, 20]), third, 2),
    ...[-18, 0, 18].map((x) =>
      line(
        [
          [x, 118],
          [x, 160],
        ],
        { stroke: third, width: 7 },
      ),
    ),
  ],
  hands: ([, first, second, third]) => [
    ...[
      { side: -1, fill: first },
      { side: 1, fill: second },
    ].map(({ side, fill }) =>
      round(
        pts('120,130 150,40 116,-70 96,-76 92,-56 104,10 84,40 30,70 -6,112 0,134 40,140').map(
          ([x, y]): Point => [x * side, y],
        ),
        fill,
        3,
      ),
    ),
    round(pts('0,40 -56,-14 -62,-52 -36,-74 0,-50 36,-74 62,-52 56,-14'), third, 3),
  ],
  wheel: ([, first, second, third]) => [
    line(oval([0, 0], [120, 120]), { stroke: first, width: 26, lift: 3, closed: true }),
    ...[0, 45, 90, 135].map((angle) =>
      line([rotate([-108, 0], angle), rotate([108, 0], angle)], { stroke: second, width: 9, straight: true }),
    ),
    round(oval([0, 0], [38, 38]), third, 2.4),
  ],
  garland: ([, first, second, third]) => [
    line(pts('-190,-80 -90,-34 0,-22 90,-34 190,-80'), { stroke: third, width: 9, lift: 1 }),
    cut(pts('-140,-54 -62,-28 -116,70'), first, 2.4),
    cut(pts('-42,-24 42,-24 42,96 0,62 -42,96'), second, 2.4),
    cut(pts('140,-54 62,-28 116,70'), first, 2.4),
  ],
}

const named = (nl: string, en: string): Picture['subject'] => ({ nl: `Beeldmerk: ${nl}`, en: `Mark: ${en}` })

export const marks = {
  'mark-house': mark({
    motif: 'house',
    badge: 'round',
    subject: named('een trapgevel', 'a stepped gable'),
    colours: [colour.tomato, colour.paper, colour.teal, colour.marigold],
  }),
  'mark-table': mark({
    motif: 'table',
    badge: 'square',
    subject: named('drie mensen aan tafel', 'three people at a table'),
    colours: [colour.marigold, colour.ink, colour.tomato, colour.teal],
  }),
  'mark-tree': mark({
    motif: 'tree',
    badge: 'arch',
    subject: named('een boom', 'a tree'),
    colours: [colour.teal, colour.lime, colour.cream, colour.marigold],
  }),
  'mark-bridge': mark({
    motif: 'bridge',
    badge: 'round',
    subject: named('een brug over water', 'a bridge over water'),
    colours: [colour.blue, colour.paper, colour.sky, colour.marigold],
  }),
  'mark-circle': mark({
    motif: 'circle',
    badge: 'square',
    subject: named('een kring van mensen', 'a circle of people'),
    colours: [colour.ink, colour.tomato, colour.marigold, colour.sky],
  }),
  'mark-boat': mark({
    motif: 'boat',
    badge: 'round',
    subject: named('een zeilboot', 'a sailing boat'),
    colours: [colour.sky, colour.ink, colour.paper, colour.tomato],
  }),
  'mark-lantern': mark({
    motif: 'lantern',
    badge: 'arch',
    subject: named('een lampion', 'a paper lantern'),
    colours: [colour.plum, colour.marigold, colour.tomato, colour.paper],
  }),
  'mark-hands': mark({
    motif: 'hands',
    badge: 'round',
    subject: named('twee handen en een hart', 'two hands and a heart'),
    colours: [colour.pink, colour.teal, colour.ink, colour.tomato],
  }),
  'mark-wheel': mark({
    motif: 'wheel',
    badge: 'square',
    subject: named('een fietswiel', 'a bicycle wheel'),
    colours: [colour.leaf, colour.paper, colour.lime, colour.marigold],
  }),
  'mark-garland': mark({
    motif: 'garland',
    badge: 'round',
    subject: named('een slinger', 'a garland'),
    colours: [colour.lemon, colour.tomato, colour.teal, colour.ink],
  }),
} as const satisfies Record<string, Picture>
