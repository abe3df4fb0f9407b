import { expect, it } from 'vitest'

import type { FestivalOutline, RecordOutline } from '#cms/models/outline.ts'

import { placesOfFestival, placesOfOrganisation, whereIs } from './where.rules.ts'

it('a slug is that of a province before that of a municipality of the same name', () => {
  expect(whereIs('utrecht')).toMatchObject({ kind: 'province' })
  expect(whereIs('delft')).toMatchObject({ kind: 'municipality', municipality: { name: 'Delft' } })
  for (const slug of ['', 'Delft', 'nergens', 'constructor']) expect(whereIs(slug)).toBeNull()
})

it('an organisation is shown on the pages of its places, each of which exists', () => {
  const of = (municipality: string | null, province: string | null) =>
    placesOfOrganisation({ municipality, province } as RecordOutline)
  expect(of('Delft', 'zuid-holland')).toEqual(['zuid-holland', 'delft'])
  expect(of(null, 'zuid-holland')).toEqual(['zuid-holland'])
  expect(of(null, null)).toEqual([])
  for (const slug of of('Delft', 'zuid-holland')) expect(whereIs(slug)).not.toBeNull()
})

it('a festival without a place is on no page of a place', () =>
  expect(placesOfFestival({ venue: null } as FestivalOutline)).toEqual([]))
