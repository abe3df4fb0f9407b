import * as fc from 'fast-check'
import type { FlattenedField } from 'payload'
import { describe, expect, it, test } from 'vitest'

import { alsoInDrafts, breachesIn } from './bounds.rules.ts'

const refused = { en: 'No.', nl: 'Nee.' }
const inner = [
  { name: 'title', type: 'text', localized: true, maxLength: 5 },
  { name: 'day', type: 'date' },
  { name: 'seats', type: 'number', max: 10, min: 1 },
]
const fields = [
  ...inner,
  { name: 'free', type: 'textarea' },
  { name: 'mail', type: 'email' },
  { name: 'url', type: 'text', custom: alsoInDrafts((text) => (text.startsWith('js:') ? refused : null)) },
  { name: 'tags', type: 'text', hasMany: true, maxLength: 3 },
  { name: 'told', type: 'text', maxLength: 1, virtual: true },
  { name: 'about', type: 'group', flattenedFields: inner },
  { name: 'rows', type: 'array', flattenedFields: inner, maxRows: 2 },
  { name: 'parts', type: 'blocks', blocks: [{ flattenedFields: inner, slug: 'part' }], maxRows: 2 },
  { name: 'names', type: 'array', flattenedFields: inner, localized: true },
] as unknown as FlattenedField[]

const found = (after: object, before: object = {}, locales: readonly string[] | null = null) =>
  breachesIn(fields, { after, before, locales }).map(({ excess, path }) => `${path} ${excess.kind}`)

describe('values beyond their bounds', () => {
  it.each([
    [{ title: 'xxxxxx' }, 'title long'],
    [{ free: 'x'.repeat(5001) }, 'free long'],
    [{ mail: `${'x'.repeat(250)}@a.nl` }, 'mail long'],
    [{ day: '0027-05-15T12:00:00.000Z' }, 'day year'],
    [{ day: '2200-01-01' }, 'day year'],
    [{ seats: 11 }, 'seats above'],
    [{ seats: '-3' }, 'seats below'],
    [{ url: 'js:x' }, 'url own'],
    [{ tags: ['abc', 'abcd'] }, 'tags long'],
    [{ about: { title: 'xxxxxx' } }, 'about.title long'],
    [{ rows: [{}, { seats: 0 }] }, 'rows.1.seats below'],
    [{ rows: [{}, {}, {}] }, 'rows many'],
    [{ rows: [{ id: 'x'.repeat(65) }] }, 'rows.0.id row-id'],
    [{ rows: [{}, { id: '<b>' }] }, 'rows.1.id row-id'],
    [{ rows: [{ id: 5 }] }, 'rows.0.id row-id'],
    [{ parts: [{ blockType: 'part', id: '' }] }, 'parts.0.id row-id'],
    [{ parts: [{ blockType: 'part', title: 'xxxxxx' }] }, 'parts.0.title long'],
    [{ names: [{ title: 'xxxxxx' }] }, 'names.0.title long'],
  ])('a value beyond its bounds is found in %j', (after, path) => {
    expect(found(after)).toEqual([path])
  })

  it.each([
    {},
    { day: null, free: '', mail: '', seats: '', title: '', url: '' },
    { day: '2027-05-15', mail: 'half@', seats: 1, title: 'xxxxx', url: 'half' },
    { rows: 0 },
    { rows: [{ id: '6a0f9c1e2b3d4c5e6f708192' }, { id: crypto.randomUUID() }] },
    { rows: [{ id: null }] },
    { about: null, parts: [{ blockType: 'other', title: 'xxxxxx' }] },
    { told: 'of the program' },
    { unknown: 'x'.repeat(10_000) },
  ])('no value beyond its bounds is found in %j', (after) => {
    expect(found(after)).toEqual([])
  })

  it('values beyond their bounds are found in each language where all are written at once', () => {
    const locales = ['nl', 'en']
    expect(found({ title: { en: 'xxxxxx', nl: 'x' } }, {}, locales)).toEqual(['title long'])
    expect(found({ names: { nl: [{ title: 'xxxxxx' }] } }, {}, locales)).toEqual(['names.0.title long'])
    expect(found({ rows: [{ title: { nl: 'xxxxxx' } }] }, {}, locales)).toEqual(['rows.0.title long'])
  })

  it('a stored value beyond its bound may stay as it was, wherever its row has moved, but may not grow', () => {
    const before = {
      rows: [{ id: 'a', title: 'xxxxxx' }, { id: 'b' }, { id: 'c' }],
      tags: ['abcd'],
      title: 'xxxxxx',
    }
    expect(found(before, before)).toEqual([])
    expect(found({ ...before, rows: before.rows.toReversed() }, before)).toEqual([])
    expect(found({ rows: [{ id: '<b>' }] }, { rows: [{ id: '<b>' }] })).toEqual([])
    expect(found({ title: 'xxxxxxx' }, before)).toEqual(['title long'])
    expect(found({ tags: ['abcd', 'efgh'] }, before)).toEqual(['tags long'])
    expect(found({ rows: [...before.rows, {}] }, before)).toEqual(['rows many'])
    expect(found({ rows: before.rows.slice(0, 2), title: 'xx' }, before)).toEqual([])
  })
})

test('every value that passes lies within its bounds, at every depth', () => {
  const value = fc.record(
    {
      day: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
      seats: fc.oneof(fc.integer(), fc.double({ noNaN: true })),
      title: fc.string({ maxLength: 8 }),
    },
    { requiredKeys: [] },
  )
  const isWithin = ({ day, seats, title }: { day?: string; seats?: number; title?: string }): boolean =>
    (title ?? '').length <= 5 &&
    (seats === undefined || (seats >= 1 && seats <= 10)) &&
    (day === undefined || /^(?:19|20|21)\d\d-/.test(day))
  fc.assert(
    fc.property(value, (one) => {
      const places: readonly object[] = [
        one,
        { about: one },
        { rows: [one] },
        { parts: [{ ...one, blockType: 'part' }] },
      ]
      for (const place of places) expect(found(place).length === 0).toBe(isWithin(one))
    }),
    { seed: Number(process.env.TEST_SEED) },
  )
})
