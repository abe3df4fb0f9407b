import { expect, it } from 'vitest'

import { crashesAfter, restartDelay, tellingOf } from './restart.rules.ts'

it('the delay before a restart doubles after each crash, up to half a minute', () => {
  expect([1, 2, 3, 4, 5, 6, 20].map(restartDelay)).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000])
})

it('earlier crashes are forgotten after a stable minute', () => {
  expect(crashesAfter(4, 1000)).toBe(5)
  expect(crashesAfter(4, 60_000)).toBe(1)
})

it('the first and the second crash are reported, later ones are not', () => {
  expect(tellingOf(1, null)).toBe('ended (killed); starts again in 1 s')
  expect(tellingOf(2, 1)).toContain('ended (1) again')
  expect([3, 4, 50].map((crashes) => tellingOf(crashes, 1))).toEqual([null, null, null])
})
