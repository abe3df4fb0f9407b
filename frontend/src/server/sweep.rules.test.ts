import { describe, expect, it } from 'vitest'

import { dayOf, missedChanges, type Outline } from './sweep.rules.ts'

const outline = (total: number, ...latest: readonly [string, string][]): Outline => ({
  total,
  latest: latest.map(([id, updatedAt]) => ({ id, updatedAt })),
})

const compare = (before: Outline, after: Outline, ...noticed: string[]) =>
  missedChanges({ collection: 'pages', before, after, noticed: new Set(noticed) })

describe('missedChanges', () => {
  const before = outline(5, ['a', '1'], ['b', '0'])

  it('missedChanges finds nothing when nothing changed', () => {
    expect(compare(before, before)).toEqual([])
  })

  it('missedChanges finds a changed record', () => {
    expect(compare(before, outline(5, ['b', '2'], ['a', '1']))).toEqual(['pages', 'pages:b'])
  })

  it('missedChanges leaves out a record that a notice named', () => {
    expect(compare(before, outline(5, ['b', '2'], ['a', '1']), 'pages', 'pages:b')).toEqual([])
  })

  it('missedChanges gives all records when one disappeared', () => {
    expect(compare(before, outline(4, ['b', '0']))).toEqual(['pages', 'pages:*'])
    expect(compare(before, outline(4, ['b', '0']), 'pages:a', 'pages')).toEqual([])
  })

  it('missedChanges gives all records when more changed than the summary shows', () => {
    expect(compare(before, outline(5, ['c', '3'], ['b', '2']))).toEqual(['pages', 'pages:*'])
  })
})

it('a day starts at midnight in the Netherlands', () => {
  expect(dayOf(new Date('2026-06-30T21:59:59Z'))).toBe('2026-06-30')
  expect(dayOf(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01')
  expect(dayOf(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01')
})
