import { expect, it } from 'vitest'

import { festivalLine, festivalsIn } from './festival-line.rules.ts'

it.each([
  [{ municipality: 'Midden-Groningen', town: 'Hoogezand' }, 'Hoogezand'],
  [{ municipality: 'Midden-Groningen' }, 'Midden-Groningen'],
  [{}, null],
])('a mail shows a festival at %j in %s', (venue, place) => {
  const [festival] = festivalsIn([
    { endsAt: '2027-05-08T16:00:00.000Z', id: 'a', slug: 'a', startsAt: null, title: { nl: 'A' }, venue },
  ])
  expect(festival === undefined ? undefined : festivalLine(festival, 'nl', 'https://site.test')?.place).toBe(
    place,
  )
})
