import { describe, expect, it } from 'vitest'
import type { RecordOutline } from '#cms/models/outline.ts'
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
  ])('finds %j', (text, expected) => {
    expect(idsFor(text)[0]).toBe(expected)
  })

  it('finds by the name in another language', () => {
    expect(idsFor('verhaal', 'en')[0]).toBe('hooman')
    expect(idsFor('قصه', 'ar')[0]).toBe('hooman')
  })

  it('counts what is not translated no more than what is', () => {
    const translated = record('soepfeest', { nl: 'Soepfeest', en: 'Soup party', ar: 'حفل الحساء' })
    const dutch = record('groot', { nl: 'Groot soepfeest in de wijk met muziek' })
    const found = searchFor(
      'soepfeest',
      { ...sources, stories: [dutch, translated] },
      { locale: 'nl', today },
    )
    expect(found.map(({ slug }) => slug)).toEqual(['soepfeest', 'groot'])
  })

  it('finds nothing rather than anything', () => {
    expect(idsFor('quantumfysica')).toEqual([])
    expect(idsFor('!!! ???')).toEqual([])
  })

  it('forgets what is gone', () => {
    expect(searchFor('hooman', { ...sources, stories: [] }, { locale: 'nl', today })).toEqual([])
  })
})

it('marks the words that were found', () => {
  expect(marked('Zoë vertelt.', [foldWord('zoë')])).toEqual([
    { part: 'Zoë', isHit: true },
    { part: ' ', isHit: false },
    { part: 'vertelt', isHit: false },
    { part: '.', isHit: false },
  ])
})
