import { expect, it } from 'vitest'

import { mergers } from './mergers.rules.ts'
import { allMunicipalities } from './places.rules.ts'

/** The number of municipalities on a day, counted back from those of now. */
const numberOn = (day: string): number => {
  const names = new Set(allMunicipalities.map(({ name }) => name))
  for (const { on, were, now, isNew } of mergers.toReversed()) {
    if (on <= day) break
    if (isNew === true) names.delete(now[0])
    for (const name of were) names.add(name)
  }
  return names.size
}

// As Statistics Netherlands counted them.
it.each([
  ['2014-12-31', 403],
  ['2015-01-01', 393],
  ['2016-01-01', 390],
  ['2017-01-01', 388],
  ['2018-01-01', 380],
  ['2019-01-01', 355],
  ['2020-01-01', 355],
  ['2021-01-01', 352],
  ['2022-01-01', 345],
  ['2022-03-24', 344],
  ['2023-01-01', 342],
  ['2026-01-01', 342],
])('the mergers leave on %s as many municipalities as there were: %i', (day, number) => {
  expect(numberOn(day)).toBe(number)
})

it('the mergers are in the order of their days', () => {
  const days = mergers.map(({ on }) => on)
  expect(days).toEqual(days.toSorted())
})
