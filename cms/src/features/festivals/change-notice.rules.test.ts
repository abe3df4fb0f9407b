import { describe, expect, it } from 'vitest'

import { isUrgent, noticeOf, type Announced } from './change-notice.rules.ts'

const before: Announced = {
  endsAt: '2027-06-12T15:00:00.000Z',
  eventStatus: 'scheduled',
  sequence: 3,
  startsAt: '2027-06-12T10:00:00.000Z',
  venue: { municipality: 'Delft', name: 'Markt', street: 'Markt 1' },
}
const later = { endsAt: '2027-07-03T15:00:00.000Z', startsAt: '2027-07-03T10:00:00.000Z' }
const venue = (more: Readonly<Record<string, string>>) => ({ venue: { ...before.venue, ...more } })
const told = (more: Partial<Announced>, from = before) => noticeOf(from, { ...from, ...more })

describe('messages to followers', () => {
  it('followers are told of a new festival the first time', () => {
    expect(noticeOf(null, before)).toEqual({
      kinds: ['approved-first-time'],
      previousStart: null,
      sequence: 3,
    })
    expect(isUrgent(null, before)).toBe(false)
  })

  it.each([
    ['nothing', {}, []],
    ['a typo in the name of the place', venue({ name: 'de markt' }), []],
    ['other capitals and spaces', venue({ street: ' markt  1' }), []],
    ['another day', later, ['rescheduled']],
    ['another end', { endsAt: '2027-06-12T16:00:00.000Z' }, ['rescheduled']],
    ['another street', venue({ street: 'Plein 2' }), ['relocated']],
    [
      'another municipality and day',
      { ...venue({ municipality: 'Den Haag' }), ...later },
      ['rescheduled', 'relocated'],
    ],
    ['postponed', { eventStatus: 'postponed' }, ['postponed']],
    ['cancelled', { eventStatus: 'cancelled' }, ['cancelled']],
    ['cancelled on another day', { ...later, eventStatus: 'cancelled' }, ['cancelled']],
    ['called moved, with the same day', { eventStatus: 'rescheduled' }, ['rescheduled']],
  ] as const)('%s', (_name, more, kinds) => {
    const notice = told(more)
    expect(notice.kinds).toEqual(kinds)
    expect(notice.sequence).toBe(kinds.length === 0 ? 3 : 4)
    expect(isUrgent(before, { ...before, ...more })).toBe(kinds.length > 0)
  })

  it('a new name of the place is a change of place where there is no street', () => {
    const park = { ...before, venue: { municipality: 'Delft', name: 'Wilhelminapark' } }
    expect(told({ venue: { municipality: 'Delft', name: 'Agnetapark' } }, park).kinds).toEqual(['relocated'])
  })

  it('followers are told that a festival takes place after all', () => {
    expect(told({ eventStatus: 'scheduled' }, { ...before, eventStatus: 'cancelled' }).kinds).toEqual([
      'resumed',
    ])
  })

  it('followers are not told of a new day of a cancelled festival, but calendars are', () => {
    const cancelled = { ...before, eventStatus: 'cancelled' }
    expect(told(later, cancelled)).toMatchObject({ kinds: [], sequence: 4 })
  })
})

describe('the originally planned day', () => {
  it('the originally planned day is filled when the festival is postponed or moved', () => {
    expect(told({ eventStatus: 'postponed' }).previousStart).toBe(before.startsAt)
    expect(told({ ...later, eventStatus: 'rescheduled' }).previousStart).toBe(before.startsAt)
  })

  it('the originally planned day stays the first day when a postponed festival gets a new one', () => {
    const postponed = { ...before, eventStatus: 'postponed', previousStart: before.startsAt }
    expect(told({ ...later, eventStatus: 'rescheduled' }, postponed).previousStart).toBe(before.startsAt)
  })

  it('the originally planned day stays as a person wrote it', () => {
    const written = '2027-05-01T10:00:00.000Z'
    expect(told({ ...later, eventStatus: 'rescheduled', previousStart: written }).previousStart).toBe(written)
  })

  it('the originally planned day is empty for a festival that takes place as planned', () => {
    expect(told({ eventStatus: 'cancelled' }).previousStart).toBeNull()
  })
})
