import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import * as rules from './filter.rules.ts'

const { choicesOf, filterAddress, filterQuery, isCommon, noFilter, without } = rules

const as = { today: '2026-11-30' }
const readFilter = (query: Readonly<Record<string, string>>) => rules.readFilter(query, as)
const isCanonical = (query: Readonly<Record<string, string>>) => rules.isCanonical(query, as)

describe('readFilter', () => {
  it('readFilter reads every parameter', () => {
    expect(
      readFilter({
        when: 'weekend',
        province: 'utrecht',
        place: 'delft',
        language: 'ar',
        free: '1',
        page: '2',
      }),
    ).toMatchObject({
      when: 'weekend',
      province: 'utrecht',
      place: 'delft',
      language: 'ar',
      facts: ['free'],
      page: 2,
    })
  })

  it.each([
    ['province', 'holland'],
    ['province', '__proto__'],
    ['place', 'nergens'],
    ['language', 'xx'],
    ['kind', 'party'],
    ['near', ' '],
    ['near', '\u200B\u202E'],
    ['page', '0'],
    ['page', '-1'],
    ['page', '1e9'],
    ['free', 'yes'],
  ])('readFilter leaves out %s=%s', (name, value) => {
    expect(readFilter({ [name]: value })).toEqual(noFilter)
    expect(isCanonical({ [name]: value })).toBe(false)
  })

  it.each(['1', '<script>', '!?'])(
    'readFilter keeps %j as a place, so that the list can say that it knows none',
    (near) => {
      expect(readFilter({ near }).near).toBe(near)
    },
  )

  it('readFilter takes the address of a municipality that ended for what it became', () => {
    expect(readFilter({ place: 'langedijk' }).place).toBe('dijk-en-waard')
  })

  it('cuts what is too long to be a place, so that the list can say that it knows none', () => {
    expect(readFilter({ near: 'x'.repeat(300) }).near).toBe('x'.repeat(60))
  })

  it('lets days go before a choice of days, and turns no time around', () => {
    expect(readFilter({ when: 'month', from: '2026-12-01' })).toMatchObject({
      when: null,
      from: '2026-12-01',
    })
  })

  it.each([
    ['1-11-2026', '2026-11-01'],
    ['5 december 2026', '2026-12-05'],
    ['za 5 dec', '2026-12-05'],
    ['5/12', '2026-12-05'],
    ['٥ ديسمبر ٢٠٢٦', '2026-12-05'],
    ['5\u00A0–\u00A012 – 2026', '2026-12-05'],
  ])('readFilter reads the day %s as people type it', (typed, day) => {
    expect(readFilter({ from: typed })).toMatchObject({ from: day, wrongDays: [] })
    expect(filterQuery(readFilter({ to: typed }))).toEqual({ to: day })
  })

  it.each([
    ['from', '2026-02-30', 'no-such-day'],
    ['from', '1-5-0027', 'year'],
    ['to', 'x', 'unreadable'],
    ['to', 'zo 5 dec 2026', 'weekday'],
    ['when', 'someday', 'unreadable'],
    ['when', '2026-13', 'unreadable'],
  ])('readFilter keeps %s=%s, so that the list can say why it is not used', (name, typed, why) => {
    const filter = readFilter({ [name]: typed })
    expect(filter).toMatchObject({ from: null, to: null, wrongDays: [{ name, reading: { why }, typed }] })
    expect(isCanonical({ [name]: typed })).toBe(true)
    expect(isCommon(filter)).toBe(false)
  })

  it('readFilter says that a last day is before the first, and turns no time around', () => {
    const query = { from: '2026-12-05', to: '2026-12-01' }
    expect(readFilter(query)).toMatchObject({
      from: '2026-12-05',
      to: null,
      wrongDays: [{ name: 'to', reading: { from: '2026-12-05', why: 'before' }, typed: '2026-12-01' }],
    })
    expect(filterQuery(readFilter(query))).toEqual(query)
  })

  it('the address of any typed days stays the same once it is canonical', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('5/12', '2026-12-01', '31-2', 'za 5 dec'),
    )
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('from', 'to', 'when'), text), (query) => {
        const canonical = filterQuery(readFilter(query))
        expect(filterQuery(readFilter(canonical))).toEqual(canonical)
      }),
    )
  })
})

describe('the address of a filter', () => {
  it('the address of a filter has its parameters in a fixed order', () => {
    const filter = readFilter({ wheelchair: '1', province: 'drenthe', free: '1', near: '  Den   Haag ' })
    expect(filterAddress('/festivals', filter)).toBe(
      '/festivals?free=1&near=Den+Haag&province=drenthe&wheelchair=1',
    )
    expect(readFilter(filterQuery(filter))).toEqual(filter)
  })

  it('the address of an empty filter has no query', () => {
    expect(filterAddress('/festivals', noFilter)).toBe('/festivals')
  })
})

describe('choices', () => {
  it('the choices of a filter can be removed one by one', () => {
    let filter = readFilter({ near: 'Delft', from: '2026-12-01', kind: 'activity', free: '1', children: '1' })
    let left = choicesOf(filter).length
    expect(left).toBe(5)
    for (const choice of choicesOf(filter)) {
      filter = without(filter, choice)
      left -= 1
      expect(choicesOf(filter)).toHaveLength(left)
    }
  })
})

describe('isCommon', () => {
  it.each([{}, { province: 'utrecht' }, { free: '1' }, { when: 'weekend' }, { page: '3' }])(
    'isCommon caches the list with %j',
    (query) => {
      expect(isCommon(readFilter(query))).toBe(true)
    },
  )
  it.each([
    { province: 'utrecht', free: '1' },
    { near: 'Delft' },
    { from: '2026-12-01' },
    { when: '2031-01' },
    { page: '51' },
  ])('isCommon does not cache the list with %j', (query) => {
    expect(isCommon(readFilter(query))).toBe(false)
  })
})
