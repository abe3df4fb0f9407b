import { expect, it } from 'vitest'

import { readPlaces } from './known-places.rules.ts'
import { mergers } from './mergers.rules.ts'
import netherlands from './netherlands.json' with { type: 'json' }

const rows = netherlands.municipalities

it('a merger of next January is one line: its villages move, and its name leads to what it became', () => {
  const next = readPlaces(rows, [...mergers, { on: '2027-01-01', were: ['Wijdemeren'], now: ['Hilversum'] }])
  expect(next.municipalities).toHaveLength(rows.length - 1)
  expect(next.byName.get('kortenhoef')?.map(({ municipality }) => municipality.name)).toEqual(['Hilversum'])
  expect(next.byName.get('wydemeren')?.map(({ municipality }) => municipality.name)).toEqual(['Hilversum'])
  expect(next.mergedByName.get('wydemeren')).toMatchObject({ year: 2027, now: [{ name: 'Hilversum' }] })
})

it('a new municipality gets the villages of all that it came from', () => {
  const next = readPlaces(rows, [
    ...mergers,
    { on: '2027-01-01', were: ['Laren', 'Blaricum'], now: ['Gooi'], isNew: true },
  ])
  const villages = ['laren', 'blaricum'].map((name) => next.byName.get(name)?.[0]?.municipality.name)
  expect(villages).toEqual(['Gooi', 'Gooi'])
})

it('a municipality that splits up later needs its villages in the table', () => {
  const split = { on: '2027-01-01', were: ['Wijdemeren'], now: ['Hilversum', 'Gooise Meren'] } as const
  expect(() => readPlaces(rows, [...mergers, split])).toThrow('Wijdemeren')
})

it('every postcode has four digits and lies in the Netherlands', () => {
  const outside = [...readPlaces(rows, mergers).byPostcode].filter(
    ([postcode, { point }]) =>
      !/^[1-9]\d{3}$/.test(postcode) ||
      Math.abs(point.latitude - 52.15) > 1.45 ||
      Math.abs(point.longitude - 5.3) > 2,
  )
  expect(outside).toEqual([])
})
