import { describe, expect, it } from 'vitest'

import { provinces } from '#cms/models/places.ts'
import { locales } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'

import { findPlace, placesLike } from './find-place.rules.ts'
import { mergers } from './mergers.rules.ts'
import { allMunicipalities, knownPlaces } from './places.rules.ts'

const municipalityOf = (asked: string): string | null => {
  const found = findPlace(asked)
  return found.kind === 'place' ? found.place.municipality.name : null
}

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

describe('findPlace knows municipalities that ended', () => {
  const ended = mergers.flatMap(({ on, were, now }) => were.map((name) => ({ name, on, now })))
  const current = new Set(allMunicipalities.map(({ name }) => name))

  const asked = ['Littenseradiel', 'Maasdonk', 'Winsum']

  it.each(ended.filter(({ name }) => !asked.includes(name)))(
    'findPlace takes $name for what it became',
    ({ name, on, now }) => {
      const found = findPlace(name)
      expect(found).toMatchObject({
        kind: 'place',
        isGuess: false,
        merged: { name, year: Number(on.slice(0, 4)) },
      })
      const became = found.kind === 'place' ? found.place.municipality.name : ''
      expect(current.has(now[0]) ? now : [became]).toContain(became)
    },
  )

  it.each(asked)('findPlace asks what is meant by %s: it was split up, or has a namesake', (name) => {
    expect(findPlace(name).kind).toBe('several')
  })

  it('findPlace asks where in a municipality that was split up', () => {
    expect(findPlace('Littenseradiel')).toMatchObject({
      kind: 'several',
      names: ['Súdwest-Fryslân', 'Leeuwarden', 'Waadhoeke'].toSorted(),
      merged: { year: 2018 },
    })
  })

  it.each([
    'Ferwerderadeel',
    'Menaldumadeel',
    'Het Bildt',
    'Haarlemmerliede',
    'Kollumerland',
    'Graft de Rijp',
  ])('findPlace knows %s by its short or other name', (asked) => {
    expect(findPlace(asked)).toMatchObject({ kind: 'place', isGuess: false })
  })
})

describe('findPlace asks which of several places is meant', () => {
  it.each([
    ['Bergen', ['Bergen (NH)', 'Bergen (L)']],
    ['Elst', ['Elst (Gld)', 'Elst (Ut)']],
    ['Nes', ['Nes (Ameland)', 'Nes (Heerenveen)', 'Nes (Noardeast-Fryslân)']],
    ['Alphen', ['Alphen aan den Rijn', 'Alphen (NB)', 'Alphen (Gld)']],
  ])('findPlace asks about %s', (asked, names) => {
    const found = findPlace(asked)
    const offered =
      found.kind === 'several'
        ? found.names
        : found.kind === 'place'
          ? [found.place.label, ...found.others]
          : []
    expect(offered).toEqual(names)
  })

  it('findPlace takes the large one and names the others', () => {
    expect(findPlace('Hengelo')).toMatchObject({ place: { label: 'Hengelo' }, others: ['Hengelo (Gld)'] })
  })

  it('every name that findPlace offers is one place', () => {
    const offered = [...knownPlaces.byName.keys()].flatMap((name) => {
      const found = findPlace(name)
      return found.kind === 'several' ? found.names : found.kind === 'place' ? found.others : []
    })
    const kinds = offered.map((name) => {
      const found = findPlace(name)
      return found.kind === 'place' && !found.isGuess ? null : name
    })
    expect(new Set(kinds)).toEqual(new Set([null]))
  })
})

it.each(['Parijs', 'Berlijn', 'Brussel', 'Antwerpen', 'Damascus', 'Kyiv', '1', '<script>'])(
  'findPlace knows no place like %s',
  (asked) => {
    expect(findPlace(asked)).toEqual({ kind: 'unknown', suggestions: [] })
  },
)
