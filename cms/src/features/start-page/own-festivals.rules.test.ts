import { describe, expect, it } from 'vitest'

import { inOrderOfWork, standingOf, type OwnFestival } from './own-festivals.rules.ts'

const now = new Date('2027-05-10T12:00:00.000Z')
const [before, after] = ['2027-04-01T12:00:00.000Z', '2027-06-01T12:00:00.000Z']

const festival = (more: Partial<OwnFestival>): OwnFestival => ({
  address: null,
  endsAt: after,
  hasChanges: false,
  hasNextEdition: false,
  id: 'f',
  isComplete: true,
  isLive: true,
  percentage: 100,
  picture: null,
  place: 'Delft',
  startsAt: after,
  state: 'approved',
  title: 'Feest',
  ...more,
})

const button = (more: Partial<OwnFestival>): string => standingOf(festival(more), now).button.nl

describe('an organiser’s next step', () => {
  it('an organiser’s next step follows from the state of the festival', () => {
    expect(button({ isComplete: false, isLive: false, state: 'draft' })).toBe('Verder invullen')
    expect(button({ isLive: false, state: 'draft' })).toBe('Kijk na en stuur in')
    expect(button({ state: 'returned' })).toBe('Lees de opmerkingen')
    expect(button({ state: 'submitted' })).toBe('Bekijk')
    expect(button({})).toBe('Wijzig')
    expect(button({ endsAt: before })).toBe('Maak een nieuwe editie')
    expect(button({ endsAt: before, hasNextEdition: true })).toBe('Bekijk')
    expect(button({ hasChanges: true })).toBe('Kijk na en stuur in')
  })

  it('an organiser is told when visitors see an older version', () => {
    expect(standingOf(festival({ state: 'submitted' }), now).told.nl).toContain('je wijziging wacht')
    expect(standingOf(festival({ hasChanges: true }), now).told.nl).toContain('nog niet ingestuurd')
  })
})

it('festivals that need the organiser come first and past ones last, the latest of them first', () => {
  const ids = inOrderOfWork(
    [
      festival({ endsAt: before, id: 'past', startsAt: before }),
      festival({ endsAt: before, id: 'longer ago', startsAt: '2026-01-01T12:00:00.000Z' }),
      festival({ id: 'live' }),
      festival({ id: 'sent', state: 'submitted' }),
      festival({ id: 'draft', isLive: false, state: 'draft' }),
      festival({ id: 'back', state: 'returned' }),
    ],
    now,
  ).map(({ id }) => id)
  expect(ids).toEqual(['back', 'draft', 'sent', 'live', 'past', 'longer ago'])
})
