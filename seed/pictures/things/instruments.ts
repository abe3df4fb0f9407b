import { oval, pts, type Point } from '../paper/geometry.ts'
import { cut, flat, line, place, round, type Piece } from '../paper/piece.ts'
import { colour, darker, lighter } from '../palette.ts'

type Held = { at?: Point; turn?: number; scale?: number }

/** A plucked lute (oud); its neck points to the right before turning. */
export const oud = (where: Held, fill = colour.wood): Piece[] =>
  place(
    [
      cut(pts('40,-6 128,-5 128,5 40,6'), colour.bark, 1),
      cut(pts('124,-6 150,10 144,17 122,5'), colour.bark, 1),
      round(pts('56,0 30,-32 -16,-42 -50,-24 -58,0 -50,24 -16,42 30,32'), fill, 1.8),
      flat(round(oval([2, 0], [13, 13]), darker(fill, 0.55))),
      ...[-4, 0, 4].map((y) =>
        line(
          [
            [-36, y],
            [126, y * 0.5],
          ],
          { stroke: colour.cream, width: 1, straight: true },
        ),
      ),
      cut(pts('-40,-12 -35,-12 -35,12 -40,12'), colour.bark, 0.4),
    ],
    where,
  )

export const guitar = (where: Held, fill: string = colour.marigold): Piece[] =>
  place(
    [
      cut(pts('36,-5 136,-4 136,4 36,5'), colour.bark, 1),
      cut(pts('134,-8 156,-6 156,6 134,8'), colour.ink, 1),
      round(pts('48,0 42,-22 22,-24 4,-19 -20,-33 -48,-26 -58,0 -48,26 -20,33 4,19 22,24 42,22'), fill, 1.8),
      flat(round(oval([8, 0], [11, 11]), darker(fill, 0.6))),
      ...[-2.5, 2.5].map((y) =>
        line(
          [
            [-30, y],
            [140, y],
          ],
          { stroke: colour.cream, width: 1, straight: true },
        ),
      ),
      cut(pts('-36,-11 -31,-11 -31,11 -36,11'), colour.bark, 0.4),
    ],
    where,
  )

/** A goblet or hand drum standing upright, the skin on top. */
export const drum = (where: Held, fill: string = colour.tomato): Piece[] =>
  place(
    [
      round(pts('-36,-46 36,-46 30,-10 15,8 18,40 26,54 -26,54 -18,40 -15,8 -30,-10'), fill, 1.8),
      ...[-24, -8, 8, 24].map((x) =>
        line(
          [
            [x, -40],
            [x * 0.55, 2],
          ],
          { stroke: lighter(fill, 0.5), width: 2.4 },
        ),
      ),
      round(oval([0, -47], [38, 10]), colour.cream, 1),
    ],
    where,
  )

export const accordion = (where: Held, fill: string = colour.tomato): Piece[] =>
  place(
    [
      ...[-30, -18, -6, 6, 18, 30].map((x, index) =>
        cut(
          [
            [x - 6, -38],
            [x + 6, -34],
            [x + 6, 38],
            [x - 6, 34],
          ],
          index % 2 === 0 ? colour.paper : darker(colour.cream, 0.15),
          0.6,
        ),
      ),
      round(pts('-62,-40 -34,-42 -34,42 -62,40'), fill, 1.6),
      round(pts('34,-42 64,-40 64,40 34,42'), fill, 1.6),
      cut(pts('50,-34 60,-34 60,34 50,34'), colour.paper, 0.4),
      ...[-24, -8, 8, 24].flatMap((y) => [
        flat(
          cut(
            [
              [52, y],
              [60, y],
              [60, y + 5],
              [52, y + 5],
            ],
            colour.ink,
          ),
        ),
        flat(round(oval([-48, y], [4, 4]), colour.marigold)),
      ]),
    ],
    where,
  )

/** A violin with its bow crossing it. */
export const violin = (where: Held): Piece[] =>
  place(
    [
      cut(pts('20,-3 84,-2 84,2 20,3'), colour.ink, 0.8),
      round(
        pts('26,0 20,-15 6,-12 0,-9 -12,-17 -30,-13 -35,0 -30,13 -12,17 0,9 6,12 20,15'),
        colour.wood,
        1.4,
      ),
      line(pts('-20,0 82,0'), { stroke: colour.cream, width: 1, straight: true }),
    ],
    where,
  )

/** A frame drum with little cymbals. */
export const tambourine = (where: Held, fill: string = colour.marigold): Piece[] =>
  place(
    [
      round(oval([0, 0], [34, 34]), fill, 1.8),
      flat(round(oval([0, 0], [27, 27]), colour.cream)),
      ...pts('0,-31 29,-10 18,25 -18,25 -29,-10').map((point) =>
        round(oval(point, [5, 5]), colour.sand, 0.6),
      ),
    ],
    where,
  )
