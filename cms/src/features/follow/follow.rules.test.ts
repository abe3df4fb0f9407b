import { describe, expect, it } from 'vitest'

import { listed, whenWords } from './follow-words.rules.ts'
import { isAbout, narrowestFirst, whatToDo, wholeGroups, type Follow, type ToldOf } from './follow.rules.ts'

const follow = (subscriber: string, kind: Follow['kind'] = 'municipality'): Follow => ({
  confirmedAt: '2026-01-01T00:00:00.000Z',
  id: `${subscriber}:${kind}`,
  kind,
  name: 'Delft',
  rhythm: 'immediate',
  subscriber,
  target: 'Delft',
})

it('a follow covers the festivals of its town, province or organisation', () => {
  const festival = { municipality: 'Delft', organisation: '', province: 'zuid-holland' }
  expect(isAbout({ kind: 'municipality', target: 'Delft' }, festival)).toBe(true)
  expect(isAbout({ kind: 'province', target: 'Delft' }, festival)).toBe(false)
  expect(isAbout({ kind: 'organisation', target: '' }, festival)).toBe(false)
})

it('of several follows the narrowest comes first', () => {
  const kinds = narrowestFirst([follow('a', 'province'), follow('a'), follow('a', 'organisation')])
  expect(kinds.map(({ kind }) => kind)).toEqual(['organisation', 'municipality', 'province'])
})

it('a subscriber whose follows continue on the next page waits for it', () => {
  const page = [follow('a'), follow('b'), follow('b', 'province'), follow('c')]
  expect(wholeGroups(page, 4).map((group) => group[0]?.subscriber)).toEqual(['a', 'b'])
  expect(wholeGroups(page, 5)).toHaveLength(3)
  expect(wholeGroups([follow('a'), follow('a', 'province')], 2)).toHaveLength(1)
})

describe('a change', () => {
  const now = new Date('2026-11-28T12:00:00Z')
  const coming = { endsAt: '2027-06-12T15:00:00.000Z', isCalledOff: false }
  const asked = (more: Partial<ToldOf>) =>
    whatToDo({ all: [], festival: coming, kind: 'approved-first-time', sequence: 0, ...more }, now)

  it('a change is told while people can still make plans by it', () => {
    expect(asked({})).toBe('tell')
    expect(asked({ festival: { ...coming, endsAt: '2026-11-28T12:00:00Z' } })).toBe('skip')
    expect(asked({ festival: { ...coming, isCalledOff: true } })).toBe('skip')
    expect(asked({ festival: { ...coming, isCalledOff: true }, kind: 'cancelled' })).toBe('tell')
  })

  it('a change waits while the festival is off the site', () => {
    expect(asked({ festival: null })).toBe('wait')
  })

  it('a change is not told when a later one has replaced it, or when its twin tells it', () => {
    const moved = { kind: 'rescheduled', sequence: 1 } as const
    expect(asked({ ...moved, all: [moved, { kind: 'cancelled', sequence: 2 }] })).toBe('skip')
    expect(asked({ ...moved, all: [moved, { kind: 'approved-first-time', sequence: 9 }] })).toBe('tell')
    expect(asked({ all: [moved], kind: 'relocated', sequence: 1 })).toBe('skip')
  })
})

it('days and names are written as people write them', () => {
  const when = {
    endsAt: '2027-06-12T15:00:00.000Z',
    startsAt: '2027-06-12T10:00:00.000Z',
    timeZone: 'Europe/Amsterdam',
  }
  expect(whenWords(when, 'nl')).toBe('zaterdag 12 juni 2027, 12:00–17:00')
  expect(whenWords({ ...when, endsAt: '2027-06-14T15:00:00.000Z' }, 'en')).toBe(
    'Saturday 12 June 2027 – Monday 14 June 2027',
  )
  expect(listed(['Delft', 'Zuid-Holland', 'Samen'], 'nl')).toBe('Delft, Zuid-Holland en Samen')
})
