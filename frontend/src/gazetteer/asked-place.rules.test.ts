import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { findPlace } from './find-place.rules.ts'

describe('findPlace takes places as people send them', () => {
  const cases = readFileSync(new URL('places.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')

  it.each(cases.map((line) => line.split('\t')))(
    'findPlace takes the sent %j for %s',
    (asked = '', expected) => {
      expect(findPlace(asked)).toMatchObject({ place: { municipality: { name: expected } } })
    },
  )

  it.each([
    ['NL-2611 AB', '2611 Delft'],
    ['nl 2611ab', '2611 Delft'],
    ['2611\u2013AB', '2611 Delft'],
    ['2611\u00A0AB', '2611 Delft'],
    ['\u200B2611 AB\u200F', '2611 Delft'],
    ['2611\u00ADAB', '2611 Delft'],
    ['\u06F2\u06F6\u06F1\u06F1', '2611 Delft'],
    ['\u0662\u0666\u0661\u0661 AB', '2611 Delft'],
    ['２６１１', '2611 Delft'],
    ['2611 Delft', '2611 Delft'],
    ['Delft 2611 AB', '2611 Delft'],
    ['Markt 1, 2611 GV Delft, Nederland', '2611 Delft'],
    ['2611 AB, NL', '2611 Delft'],
    ['Del\u200Bft', 'Delft'],
    ['\uFEFFDelft', 'Delft'],
    ['Delft, The Netherlands', 'Delft'],
    ['Delft (NL)', 'Delft'],
    ['Delft، هولندا', 'Delft'],
    ['Delft, Zuid-Holland', 'Delft'],
    ['Rijswijk (ZH)', 'Rijswijk (ZH)'],
    ['Rijswijk (NB)', 'Rijswijk (NB)'],
    ['Rijswijk Gld', 'Rijswijk (Gld)'],
    ['Rijswijk, gemeente Buren', 'Rijswijk (Gld)'],
    ['Hengelo, Gelderland', 'Hengelo (Gld)'],
    ['Hengelo (Ov.)', 'Hengelo (Ov)'],
    ['Hengelo O', 'Hengelo (Ov)'],
    ['Bergen (L)', 'Bergen (L)'],
    ['Bergen (NH.)', 'Bergen (NH)'],
    ['Bergen N-H', 'Bergen (NH)'],
    ['Bergen Noord-Holland', 'Bergen (NH)'],
    ['Oudega (Smallingerland)', 'Oudega (Smallingerland)'],
    ['Ten Boer', 'Ten Boer'],
    ['9791', '9791 Ten Boer'],
    ['Afferden (L)', 'Afferden (L)'],
    ['De Lemmer', 'Lemmer'],
    ['Hylpen', 'Hindeloopen'],
    ['Drylts', 'IJlst'],
    ['Harns', 'Harlingen'],
    ['It Hearrenfean', 'Heerenveen'],
    ['Skylge', 'Terschelling'],
    ['Bergum', 'Burgum'],
    ['Kollumersweach', 'Kollumerzwaag'],
    ['Mestreech', 'Maastricht'],
    ['Remunj', 'Roermond'],
    ['Zittert', 'Sittard'],
    ['Heële', 'Heerlen'],
    ['Kirchroa', 'Kerkrade'],
    ['Wieërt', 'Weert'],
    ['Elsle', 'Elsloo'],
  ])('findPlace takes %j for %s, without guessing', (asked, expected) => {
    expect(findPlace(asked)).toMatchObject({ kind: 'place', isGuess: false, place: { label: expected } })
  })

  it('findPlace guesses when a place does not lie where it should', () => {
    expect(findPlace('Delft (Gld)')).toMatchObject({ isGuess: true, place: { label: 'Delft' } })
    expect(findPlace('Kanaleneiland, Utrecht')).toMatchObject({ isGuess: true, place: { label: 'Utrecht' } })
  })

  it.each(['Noord Holland', 'Zuid Holland', 'جنوب هولندا'])('findPlace keeps %s a province', (asked) => {
    expect(findPlace(asked).kind).toBe('province')
  })

  it('findPlace takes any text', () => {
    const kinds = [
      '(',
      ')',
      ',',
      '(,)',
      'a,(b',
      '\uD800',
      '1'.repeat(60),
      ', Nederland',
      'Nederland',
      'L',
      '-',
    ].map((asked) => findPlace(asked).kind)
    expect(new Set(kinds)).toEqual(new Set(['unknown', 'place']))
  })
})
