import * as v from 'valibot'
import { describe, expect, it } from 'vitest'

import { festivalOutlineSchema, type FestivalOutline, type RecordOutline } from '#cms/models/outline.ts'

import { marked, searchFor } from './search-index.rules.ts'
import { foldWord } from './word-index.rules.ts'

const record = (
  id: string,
  title: RecordOutline['title'],
  text: RecordOutline['text'] = {},
): RecordOutline => ({
  id,
  slug: id,
  title,
  text,
  municipality: null,
  province: null,
})

const festival = (id: string, title: FestivalOutline['title'], start: string): FestivalOutline =>
  v.parse(festivalOutlineSchema, { id, slug: id, title, start })

const sources = {
  festivals: [],
  organisations: [record('tafel', { nl: 'Tafelgenoten Delft' }, { nl: 'Wij koken samen.' })],
  stories: [
    record('hooman', { nl: 'Het verhaal van Hooman', ar: 'قصة هومان' }),
    record('zoe', { nl: 'Zoë vertelt', en: 'Zoë tells' }),
  ],
  pages: [record('privacy', { nl: 'Privacy', en: 'Your privacy' })],
}

const today = '2026-11-24'

const idsFor = (text: string, locale: 'nl' | 'en' | 'ar' = 'nl') =>
  searchFor(text, sources, { locale, today }).map(({ slug }) => slug)

describe('searchFor', () => {
  it.each([
    ['hooman', 'hooman'],
    ['homan', 'hooman'],
    ['HOOMAN', 'hooman'],
    ['zoe', 'zoe'],
    ['Zoë', 'zoe'],
    ['tafelgenotn', 'tafel'],
    ['koken delft', 'tafel'],
    ['priv', 'privacy'],
  ])('searchFor finds %j', (text, expected) => {
    expect(idsFor(text)[0]).toBe(expected)
  })

  it('searchFor finds a record by its name in another language', () => {
    expect(idsFor('verhaal', 'en')[0]).toBe('hooman')
    expect(idsFor('قصه', 'ar')[0]).toBe('hooman')
  })

  describe.each(['nl', 'en', 'ar'] as const)('on a page in %s', (locale) => {
    const past = '2026-10-01T11:00:00.000Z'
    const coming = '2026-12-01T11:00:00.000Z'
    const dutch = { nl: 'Soepfeest' }
    const translated = { nl: 'Soepfeest', en: 'Soup party', ar: 'حفل الحساء' }
    const alike = { nl: 'Soepfeest', en: 'Soepfeest', ar: 'Soepfeest' }
    const firstOf = (...festivals: readonly FestivalOutline[]) =>
      searchFor('soepfeest', { ...sources, festivals }, { locale, today })[0]?.slug

    it.each([
      [dutch, translated],
      [dutch, alike],
      [translated, dutch],
      [alike, dutch],
      [alike, translated],
    ])('searchFor puts upcoming before past festivals: %j was, %j comes', (was, comes) => {
      expect(firstOf(festival('past', was, past), festival('coming', comes, coming))).toBe('coming')
    })

    it('searchFor scores an untranslated title no higher than a translated one', () => {
      const groot = { nl: 'Groot soepfeest in de wijk met muziek' }
      const [long, short] = [festival('long', groot, coming), festival('short', alike, coming)]
      expect(firstOf(long, short)).toBe('short')
      expect(firstOf(long, festival('translated', translated, coming))).toBe('translated')
    })
  })

  it('searchFor gives no results when no word matches', () => {
    expect(idsFor('quantumfysica')).toEqual([])
    expect(idsFor('!!! ???')).toEqual([])
  })

  it('searchFor forgets deleted records', () => {
    expect(searchFor('hooman', { ...sources, stories: [] }, { locale: 'nl', today })).toEqual([])
  })
})

it('searchFor marks the words that were found', () => {
  expect(marked('Zoë vertelt.', [foldWord('zoë')])).toEqual([
    { part: 'Zoë', isHit: true },
    { part: ' ', isHit: false },
    { part: 'vertelt', isHit: false },
    { part: '.', isHit: false },
  ])
})
