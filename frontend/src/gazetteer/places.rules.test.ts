import { describe, expect, it } from 'vitest'

import { provinces } from '#cms/models/places.ts'
import { locales } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'

import { lettersApart } from './place-names.rules.ts'
import {
  allMunicipalities,
  findPlace,
  kilometresApart,
  municipalityBySlug,
  municipalityNamed,
  neighbours,
  placesLike,
} from './places.rules.ts'

const municipalityOf = (asked: string): string | null => {
  const found = findPlace(asked)
  return found.kind === 'place' ? found.place.municipality.name : null
}

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

describe('findPlace', () => {
  it.each([
    ['2611', 'Delft'],
    ['2611 GV', 'Delft'],
    ['2611gv', 'Delft'],
    [' 9712 ', 'Groningen'],
    ['Delft', 'Delft'],
    ['delft', 'Delft'],
    ['Delf', 'Delft'],
    ['Deflt', 'Delft'],
    ['den haag', 'Den Haag'],
    ["'s-Gravenhage", 'Den Haag'],
    ['’s Gravenhage', 'Den Haag'],
    ['s gravenhage', 'Den Haag'],
    ['The Hague', 'Den Haag'],
    ['Hague', 'Den Haag'],
    ['لاهاي', 'Den Haag'],
    ['لاهاى', 'Den Haag'],
    ['روتردام', 'Rotterdam'],
    ['رُوتَرْدام', 'Rotterdam'],
    ['أمستردام', 'Amsterdam'],
    ['امستردام', 'Amsterdam'],
    ['إمستردام', 'Amsterdam'],
    ['ٱمستردام', 'Amsterdam'],
    ['أمســتردام', 'Amsterdam'],
    ['مدينة أمستردام', 'Amsterdam'],
    ['آمستردام', 'Amsterdam'],
    ['روتردم', 'Rotterdam'],
    ['أوتريخت', 'Utrecht'],
    ['جرونينجن', 'Groningen'],
    ['غرونينغن', 'Groningen'],
    ['ألميرة', 'Almere'],
    ['الميره', 'Almere'],
    ['نیمیگن', 'Nijmegen'],
    ['بلدية زفولي', 'Zwolle'],
    ['تير ابل', 'Westerwolde'],
    ['Leyden', 'Leiden'],
    ['Bois-le-Duc', "'s-Hertogenbosch"],
    ['Den-Bosch', "'s-Hertogenbosch"],
    ['Ljouwert', 'Leeuwarden'],
    ['Гаага', 'Den Haag'],
    ['Utrecht', 'Utrecht'],
    ['Groningen', 'Groningen'],
    ['den bosch', "'s-Hertogenbosch"],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ['s-hertogenbosh', "'s-Hertogenbosch"],
    ['Sudwest Fryslan', 'Súdwest-Fryslân'],
    ['Súdwest-Fryslân', 'Súdwest-Fryslân'],
    ['Sneek', 'Súdwest-Fryslân'],
    ['Eindhove', 'Eindhoven'],
    ['Amsterdm', 'Amsterdam'],
    ['Roterdam', 'Rotterdam'],
    ['Nymegen', 'Nijmegen'],
    ['leidschendam voorburg', 'Leidschendam-Voorburg'],
    ['Capelle a/d IJssel', 'Capelle aan den IJssel'],
    ['Gemeente Zeist', 'Zeist'],
    ['Vijfherenlanden', 'Vijfheerenlanden'],
  ])('findPlace takes %j for %s', (asked, expected) => {
    expect(municipalityOf(asked)).toBe(expected)
  })

  it.each([
    ['Fryslân', 'friesland'],
    ['fryslan', 'friesland'],
    ['Friesland', 'friesland'],
    ['فريزلاند', 'friesland'],
    ['South Holland', 'zuid-holland'],
    ['هولندا الجنوبية', 'zuid-holland'],
    ['هولندا الشماليه', 'noord-holland'],
    ['Brabant', 'noord-brabant'],
    // A village in another province has the same name.
    ['Zeeland', 'zeeland'],
    ['زيلاند', 'zeeland'],
    ['provincie Utrecht', 'utrecht'],
    ['Groningen Province', 'groningen'],
    ['مقاطعة أوترخت', 'utrecht'],
  ])('findPlace takes %j for the province of %s', (asked, expected) => {
    expect(findPlace(asked)).toEqual({ kind: 'province', province: expected })
  })

  it.each(locales)('findPlace knows every province in %s; a city of that name comes first', (locale) => {
    const found = provinces.map((one) => findPlace(translator(locale)(`province.${one}`)))
    expect(found.map((one) => (one.kind === 'province' ? one.province : one.kind))).toEqual(
      provinces.map((one) => (['groningen', 'utrecht'].includes(one) ? 'place' : one)),
    )
  })

  it.each(['', 'xyzzy', '0000', '12', 'Nergenshuizen', '9999999', 'constructor', '__proto__'])(
    'findPlace does not guess at %j',
    (asked) => {
      expect(findPlace(asked).kind).toBe('unknown')
    },
  )

  it('findPlace says when its result is a guess', () => {
    expect(findPlace('Delft')).toMatchObject({ isGuess: false })
    expect(findPlace('Deflt')).toMatchObject({ isGuess: true })
  })

  it('findPlace suggests similar names', () => {
    expect(placesLike('delftt').map(({ name }) => name)).toContain('Delft')
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
