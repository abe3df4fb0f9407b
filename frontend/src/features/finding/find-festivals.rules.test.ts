import * as v from 'valibot'
import { describe, expect, it } from 'vitest'

import { festivalOutlineSchema, type FestivalOutline } from '#cms/models/outline.ts'

import { readFilter } from './filter.rules.ts'
import { findFestivals } from './find-festivals.rules.ts'

const outline = (id: string, municipality: string, changes: Record<string, unknown> = {}): FestivalOutline =>
  v.parse(festivalOutlineSchema, {
    id,
    slug: id,
    title: { nl: id },
    start: '2026-11-28T11:00:00.000Z',
    end: '2026-11-28T17:00:00.000Z',
    venue: { name: 'Plein', municipality, province: 'zuid-holland' },
    practical: { languages: ['nl'], admission: 'free' },
    ...changes,
  })

const all = [
  outline('gone', 'Delft', { start: '2026-10-01T11:00:00.000Z', end: '2026-10-01T12:00:00.000Z' }),
  outline('delft', 'Delft'),
  outline('hague', 'Den Haag', {
    kind: 'activity',
    practical: { languages: ['nl', 'ar'], wheelchair: true },
  }),
  outline('utrecht', 'Utrecht', {
    venue: { name: 'Dom', municipality: 'Utrecht', province: 'utrecht' },
    start: '2026-12-12T11:00:00.000Z',
    end: '2026-12-13T17:00:00.000Z',
  }),
]

const find = (query: Record<string, string>, near: { latitude: number; longitude: number } | null = null) =>
  findFestivals(all, {
    which: 'upcoming',
    filter: readFilter(query, { today: '2026-01-01' }),
    now: new Date('2026-11-24T12:00:00Z'),
    today: '2026-11-24',
    near,
  })

const idsOf = (found: ReturnType<typeof find>) => found.festivals.map(({ id }) => id)

describe('findFestivals', () => {
  it.each([
    [{}, ['delft', 'hague', 'utrecht']],
    [{ province: 'utrecht' }, ['utrecht']],
    [{ place: 'den-haag' }, ['hague']],
    [{ language: 'ar' }, ['hague']],
    [{ kind: 'festival' }, ['delft', 'utrecht']],
    [{ free: '1' }, ['delft', 'utrecht']],
    [{ wheelchair: '1' }, ['hague']],
    [{ wheelchair: '1', free: '1' }, []],
    [{ when: 'weekend' }, ['delft', 'hague']],
    [{ when: '2026-12' }, ['utrecht']],
    [{ from: '2026-12-13' }, ['utrecht']],
    [{ to: '2026-11-30' }, ['delft', 'hague']],
  ])('findFestivals with %j gives %j', (query, expected) => {
    expect(idsOf(find(query))).toEqual(expected)
  })

  it('findFestivals separates upcoming from past festivals by their end', () => {
    const past = findFestivals(all, {
      which: 'past',
      filter: readFilter({}, { today: '2026-01-01' }),
      now: new Date('2026-11-24T12:00:00Z'),
      today: '2026-11-24',
      near: null,
    })
    expect(idsOf(past)).toEqual(['gone'])
  })

  it('findFestivals counts for each option the length of the list that it leads to', () => {
    const { counts } = find({ province: 'zuid-holland' })
    for (const [province, count] of counts.province) expect(idsOf(find({ province }))).toHaveLength(count)
    for (const [language, count] of counts.language)
      expect(idsOf(find({ province: 'zuid-holland', language }))).toHaveLength(count)
    for (const [fact, count] of counts.facts)
      expect(idsOf(find({ province: 'zuid-holland', [fact]: '1' }))).toHaveLength(count)
    for (const [when, count] of counts.when)
      expect(idsOf(find({ province: 'zuid-holland', when }))).toHaveLength(count)
  })

  it('findFestivals sorts by distance, measured from the municipality for a festival without a point', () => {
    expect(idsOf(find({}, { latitude: 52.09, longitude: 5.12 }))).toEqual(['utrecht', 'delft', 'hague'])
  })
})
