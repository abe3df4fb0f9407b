import { describe, expect, it } from 'vitest'

import { provinces } from '#cms/models/places.ts'

import { findPlace } from './find-place.rules.ts'
import { lettersApart } from './place-names.rules.ts'
import {
  allMunicipalities,
  kilometresApart,
  municipalityBySlug,
  municipalityNamed,
  neighbours,
} from './places.rules.ts'

describe('the municipalities', () => {
  it('there are 342 municipalities in twelve provinces, each with its own slug', () => {
    expect(allMunicipalities).toHaveLength(342)
    expect(new Set(allMunicipalities.map(({ slug }) => slug)).size).toBe(342)
    expect(new Set(allMunicipalities.map(({ province }) => province)).size).toBe(12)
    for (const { slug } of allMunicipalities) expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  })

  it('a municipality with the name of a province has another slug', () => {
    expect(municipalityBySlug('utrecht')).toBeNull()
    expect(municipalityBySlug('gemeente-utrecht')?.name).toBe('Utrecht')
    expect(municipalityBySlug('s-hertogenbosch') ?? municipalityBySlug('shertogenbosch')).not.toBeNull()
  })

  it('a municipality is found by the name of a village, in the right province', () => {
    expect(municipalityNamed('Voorburg', 'zuid-holland')?.name).toBe('Leidschendam-Voorburg')
    expect(municipalityNamed('Bergen', 'limburg')?.name).toBe('Bergen (L.)')
    expect(municipalityNamed('Bergen', 'noord-holland')?.name).toBe('Bergen (NH.)')
    expect(municipalityNamed('Nergenshuizen', null)).toBeNull()
  })
})

it('distances between places are measured in a straight line', () => {
  const between = (one: string, other: string): number => {
    const [a, b] = [findPlace(one), findPlace(other)]
    if (a.kind !== 'place' || b.kind !== 'place') throw new Error('unknown places')
    return kilometresApart(a.place.point, b.place.point)
  }
  expect(between('Delft', 'Den Haag')).toBeLessThan(12)
  expect(between('Groningen', 'Maastricht')).toBeGreaterThan(250)
  expect(between('Groningen', 'Maastricht')).toBeLessThan(280)
})

it('neighbouring provinces are neighbours of each other', () => {
  for (const one of provinces)
    for (const other of neighbours[one]) expect(neighbours[other], `${one} and ${other}`).toContain(one)
})

it.each([
  ['delft', 'delft', 0],
  ['delft', 'deflt', 1],
  ['delft', 'delf', 1],
  ['delft', 'dxlfx', 2],
  ['delft', 'amsterdam', 3],
])('the distance between the names %s and %s is %i letters', (one, other, expected) => {
  expect(lettersApart(one, other, 2)).toBe(expected)
})
