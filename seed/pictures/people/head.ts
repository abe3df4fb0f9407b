import { arc, mirrored, oval, type Point, pts } from '../paper/geometry.ts'
import { line, round, type Piece } from '../paper/piece.ts'
import { darker } from '../palette.ts'
import { face, type Mood } from './face.ts'
import { beard, hair, type Layers } from './hair.ts'
import type { Look } from './look.ts'

type HeadProps = { look: Look; turn: number; mood: Mood; away: boolean }

/** A head around [0, 0], about 22 wide and 27 high to each side; `away` shows the back of it. */
export const head = (props: HeadProps): Layers => {
  const { look, turn, away } = props
  if (look.headwear === 'scarf') return scarfed(props)
  const own = hair(look, turn)
  if (away) return { back: own.back, front: [...skull(look), ...nape(look), ...hat(look, true)] }
  const features = [...beard(look, turn), ...face(props)]
  return {
    back: own.back,
    front: [...ears(look, turn), ...skull(look), ...features, ...own.front, ...hat(look, false)],
  }
}

const skull = (look: Look): Piece[] => [
  round(mirrored(pts('0,-27 15,-23 22,-8 21,8 14,22 0,28')), look.skin, 1.4),
]

const ears = (look: Look, turn: number): Piece[] =>
  [-1, 1]
    .filter((side) => side * turn < 0.5)
    .map((side) => round(oval([side * 22, 1], [4.4, 6.4]), darker(look.skin, 0.1), 0.6))

const nape = (look: Look): Piece[] =>
  look.hair === 'bald'
    ? [round(mirrored(pts('22,-2 20,14 0,18')), look.hairColour, 0)]
    : [round(mirrored(pts('0,-33 18,-29 26,-8 22,14 0,22')), look.hairColour, 1)]

const hat = (look: Look, away: boolean): Piece[] => {
  const ink = look.headwearColour
  switch (look.headwear) {
    case 'none':
    case 'scarf':
      return []
    case 'cap':
      return [
        round([...arc([0, -10], [25, 25], [180, 360])], ink, 1.4),
        ...(away ? [] : [round(pts('-22,-12 2,-16 24,-12 34,-7 4,-7'), darker(ink), 1)]),
      ]
    case 'beanie':
      return [
        round(oval([0, -41], [8, 8]), darker(ink, 0.1), 1),
        round(pts('-25,-10 -24,-28 0,-42 24,-28 25,-10 0,-14'), ink, 1),
        round(pts('-26,-16 0,-20 26,-16 26,-5 0,-10 -26,-5'), darker(ink, 0.16), 1),
      ]
    case 'sunhat':
      return [
        round(oval([0, -16], [44, 10]), darker(ink, 0.1), 2),
        round(pts('-24,-16 -20,-36 0,-41 20,-36 24,-16 0,-12'), ink, 1),
      ]
    case 'turban':
      return [
        round(pts('-26,-6 -31,-22 -20,-39 2,-43 24,-37 31,-20 26,-6 12,-15 0,-17 -12,-15'), ink, 1.4),
        ...[0, 8, 16].map((step) =>
          line(
            [
              [-26 + step, -10 - step * 0.8],
              [0, -26 - step * 0.7],
              [28 - step * 0.3, -20 - step],
            ],
            {
              stroke: darker(ink, 0.22),
              width: 1.4,
            },
          ),
        ),
      ]
  }
}

const scarfed = ({ look, turn, mood, away }: HeadProps): Layers => {
  const ink = look.headwearColour
  const dx = turn * 4
  const hood: Point[] = mirrored(pts('0,-34 19,-30 29,-10 29,12 24,30 27,42 0,48'))
  const drape = round(
    [
      [-27, 22],
      [-10, 32],
      [4 + dx, 33],
      [24, 22],
      [35, 46],
      [20, 62],
      [-6, 66],
      [-30, 54],
    ],
    ink,
    1.4,
  )
  const fold = line(pts('20,34 4,46 -18,50'), { stroke: darker(ink, 0.22), width: 1.6 })
  const back = [round(hood, darker(ink, 0.14), 1.6)]
  if (away) return { back, front: [round(hood, ink, 1), drape] }
  const opening = mirrored(pts('0,-22 12,-19 18.5,-6 17.5,10 11,22 0,26.5')).map(([x, y]): Point => [
    x + dx,
    y,
  ])
  const band = round(
    [...arc([dx, -3], [19, 20], [200, 340]), [13 + dx, -16], [dx, -20], [-13 + dx, -16]],
    darker(ink, 0.32),
    0,
  )
  return {
    back,
    front: [
      round(hood, ink, 0),
      drape,
      round(opening, look.skin, 0),
      band,
      ...face({ look, turn: turn * 0.7, mood }),
      fold,
    ],
  }
}
