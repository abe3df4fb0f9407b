import { expect, it } from 'vitest'

import type { FestivalOutline } from '#cms/models/outline.ts'

import { nearestInTime } from './nearest-in-time.rules.ts'

const now = new Date('2026-06-01T12:00:00Z')
const day = 24 * 60 * 60_000

/** A festival of one hour that starts this many days from now. */
const after = (days: number): FestivalOutline => {
  const at = now.getTime() + days * day
  return { slug: `d${days}`, start: { at, day: '' }, end: { at: at + 3_600_000, day: '' } } as FestivalOutline
}

const slugs = (days: readonly number[], most?: number) =>
  nearestInTime(days.map(after), now, most).map(({ slug }) => slug)

it('nearestInTime gives upcoming festivals and those of the last year, sorted by day', () => {
  expect(slugs([3, -400, 90, -360, -1])).toEqual(['d-360', 'd-1', 'd3', 'd90'])
})

it('nearestInTime with a limit prefers upcoming to past festivals, and near to far ones', () => {
  expect(slugs([3, 90, -1, -360, 30], 4)).toEqual(['d-1', 'd3', 'd30', 'd90'])
  expect(slugs([3, 90, -1, 30], 2)).toEqual(['d3', 'd30'])
})
