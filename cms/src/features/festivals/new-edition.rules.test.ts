import { describe, expect, it } from 'vitest'

import { nextSlug, nextYear } from './new-edition.rules.ts'

describe('a new edition', () => {
  const now = new Date('2026-11-24T12:00:00Z')

  it('a new edition has the year after, but never a past year', () => {
    expect(nextYear('2026-06-12T10:00:00.000Z', now)).toBe(2027)
    expect(nextYear('2019-06-12T10:00:00.000Z', now)).toBe(2026)
    expect(nextYear(null, now)).toBe(2026)
  })

  it('a new edition has its year in its address, once', () => {
    expect(nextSlug('aan-lange-tafels', 2027)).toBe('aan-lange-tafels-2027')
    expect(nextSlug('aan-lange-tafels-2026', 2027)).toBe('aan-lange-tafels-2027')
    expect(nextSlug('aan-lange-tafels-2026-2', 2027)).toBe('aan-lange-tafels-2027')
    expect(nextSlug('x'.repeat(90), 2027)).toHaveLength(85)
  })
})
