import { arc, oval, pts } from '../paper/geometry.ts'
import { cut, flat, round, type Piece } from '../paper/piece.ts'
import type { Random } from '../paper/random.ts'
import { colour, flagColours } from '../palette.ts'
import { cast } from '../people/cast.ts'
import { person } from '../people/person.ts'
import type { Picture } from '../picture.ts'
import { garland } from '../things/garland.ts'

export const dancing: Picture = {
  kind: 'scene',
  subject: {
    nl: 'Mensen dansen hand in hand in een rij onder de vlaggen',
    en: 'People dance hand in hand in a line under the flags',
  },
  focus: { x: 50, y: 55 },
  ground: colour.plum,
  draw: (random) => [...hall(random), ...dancers()],
}

const hall = (random: Random): Piece[] => [
  ...[0, 1, 2, 3, 4, 5, 6, 7].map((index) => {
    const fill = index % 2 === 0 ? '#8a4a7a' : '#713863'
    const edge = arc([600, 760], [1100, 1100], [180 + index * 22.5, 202.5 + index * 22.5])
    return flat(cut([[600, 760], ...edge], fill))
  }),
  round(oval([600, 700], [520, 500]), colour.coral, 2),
  round(oval([600, 720], [360, 350]), colour.marigold, 1.4),
  round(pts('-60,690 300,650 600,640 900,650 1260,690 1260,880 -60,880'), colour.ink, 2.4),
  round(pts('-60,730 300,696 600,688 900,696 1260,730 1260,880 -60,880'), '#5b3a78', 0),
  ...garland({ from: [-20, 30], to: [420, 20], sag: 120, size: 48, count: 9 }),
  ...garland({ from: [380, 20], to: [820, 20], sag: 90, size: 48, count: 9 }),
  ...garland({ from: [780, 20], to: [1220, 30], sag: 120, size: 48, count: 9 }),
  ...Array.from({ length: 44 }, () =>
    flat(
      round(
        oval([random.between(0, 1200), random.between(20, 640)], [5, 5]),
        random.pick([colour.marigold, colour.pink, colour.sky, colour.tomato, colour.paper]),
      ),
    ),
  ),
]

/** Everybody's hands meet their neighbours' in between. */
const dancers = (): Piece[] => {
  const looks = [cast.henk, cast.grace, cast.hooman, cast.rania, cast.bram, cast.hodan]
  const sizes = [1.28, 1.26, 1.32, 1.26, 1.34, 1.28]
  return looks.flatMap((look, index) => {
    const scale = (sizes[index] ?? 1.3) * 1.16
    const odd = index % 2 === 1
    const skirted = look.lower !== 'trousers'
    const x = 126 + index * 190
    const y = 752 - (odd ? 22 : 0)
    const reach = 86 / scale
    const lift = (y - 520) / scale
    return person({
      look: {
        ...look,
        lowerColour:
          look.lower === 'trousers' ? (flagColours[(index + 2) % 6] ?? colour.teal) : look.lowerColour,
      },
      at: [x, y],
      scale,
      pose: {
        leftHand: [-reach, -lift],
        rightHand: [reach, -lift],
        lean: odd ? 4 : -4,
        tilt: odd ? -6 : 6,
        turn: odd ? -0.5 : 0.5,
        mood: index % 3 === 2 ? 'smile' : 'laugh',
        leftFoot: odd ? [-22, -6] : skirted ? [-30, -18] : [-46, -34],
        rightFoot: odd ? [30, -20] : [20, -6],
        sway: odd ? 14 : -14,
      },
    })
  })
}
