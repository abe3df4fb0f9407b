import { describe, expect, it } from 'vitest'

import { festivals } from './festivals/festivals.ts'
import { home } from './globals.ts'
import { handbook } from './handbook.ts'
import { organisations } from './organisations/organisations.ts'
import { pages } from './pages/pages.ts'
import { plainText, type Block } from './rich-text.ts'
import { stories } from './stories/stories.ts'
import { testimonials } from './testimonials.ts'
import { locales, provinces, type Locale } from './types.ts'

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const upcoming = festivals.filter(({ slots }) => slots[0].after > 0)
const past = festivals.filter(({ slots }) => slots[0].after < 0)

/** Every text with translations, at any depth of a record. */
function textsIn(value: unknown): Partial<Record<Locale, unknown>>[] {
  if (typeof value !== 'object' || value === null) return []
  if ('nl' in value) return [value]
  return Object.values(value).flatMap(textsIn)
}

const missing = (record: unknown): string[] =>
  textsIn(record).flatMap((text) => locales.filter((locale) => !text[locale]))

describe('the agenda', () => {
  it('the festivals are in all twelve provinces and at least 22 municipalities', () => {
    expect(new Set(festivals.map(({ venue }) => venue.province))).toEqual(new Set(provinces))
    expect(new Set(festivals.map(({ venue }) => venue.municipality)).size).toBeGreaterThanOrEqual(22)
  })

  it('the festivals include every case that the site must show', () => {
    expect(festivals.length).toBeGreaterThanOrEqual(32)
    expect(upcoming.length).toBeGreaterThanOrEqual(12)
    expect(past.length).toBeGreaterThanOrEqual(10)
    expect(new Set(festivals.map(({ status }) => status?.to))).toEqual(
      new Set([undefined, 'cancelled', 'postponed', 'rescheduled', 'relocated']),
    )
    expect(festivals.filter(({ slots }) => slots.length > 1)).toHaveLength(1)
    expect(festivals.filter(({ pictures }) => pictures.length === 0)).toHaveLength(1)
    expect(festivals.filter(({ previousEdition }) => previousEdition).length).toBeGreaterThanOrEqual(2)
  })

  it.each(festivals.map((festival) => [festival.slug, festival] as const))(
    'the festival %s is complete',
    (slug, festival) => {
      expect(slug).toMatch(slugPattern)
      expect(festival.venue.postcode).toMatch(/^[1-9]\d{3} (?!S[ADS])[A-Z]{2}$/)
      expect(festival.venue.latitude).toBeGreaterThan(50.7)
      expect(festival.venue.latitude).toBeLessThan(53.6)
      expect(festival.venue.longitude).toBeGreaterThan(3.3)
      expect(festival.venue.longitude).toBeLessThan(7.3)
      expect(organisations.map((organisation) => organisation.slug)).toEqual(
        expect.arrayContaining([festival.organisation, ...(festival.partners ?? [])]),
      )
      expect(new Set(festival.pictures).size).toBe(festival.pictures.length)
      for (const summary of Object.values(festival.summary)) expect(summary.length).toBeLessThanOrEqual(280)
    },
  )

  it('only past festivals have a number of visitors', () => {
    expect(past.filter(({ reach }) => reach === undefined)).toEqual([])
    expect(upcoming.filter(({ reach }) => reach !== undefined)).toEqual([])
  })

  it('an earlier edition comes before the next one in the list', () => {
    for (const { slug, previousEdition } of festivals.filter((festival) => festival.previousEdition)) {
      const order = festivals.map((festival) => festival.slug)
      expect(order.indexOf(previousEdition ?? '')).toBeGreaterThanOrEqual(0)
      expect(order.indexOf(previousEdition ?? '')).toBeLessThan(order.indexOf(slug))
    }
  })

  it('each festival is fully translated or only in Dutch, and three are only in Dutch', () => {
    const dutchOnly = festivals.filter(({ title }) => title.en === undefined)
    expect(dutchOnly.map(({ slug }) => slug)).toEqual([
      'taalcafe-lelystad',
      'reparatiemiddag-hoogezand',
      'spelletjesbus-goes',
    ])
    expect(festivals.filter((festival) => !dutchOnly.includes(festival)).flatMap(missing)).toEqual([])
  })
})

describe('everything else', () => {
  it('the other content has the promised numbers of records, in three languages', () => {
    expect(organisations.length).toBeGreaterThanOrEqual(15)
    expect(testimonials.length).toBeGreaterThanOrEqual(10)
    expect(stories.length).toBeGreaterThanOrEqual(4)
    expect(pages.map(({ slug }) => slug).sort()).toEqual(['over-welkom-hier', 'privacy', 'toegankelijkheid'])
    expect(missing([organisations, testimonials, stories, pages, handbook, home])).toEqual([])
  })

  it.each([
    ['festivals', festivals.map(({ slug }) => slug)],
    ['organisations', organisations.map(({ slug }) => slug)],
    ['stories', stories.map(({ slug }) => slug)],
    ['testimonials', testimonials.map(({ key }) => key)],
  ])('all %s have different keys', (_, keys) => {
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('all texts keep to the maximum lengths of their fields', () => {
    const lengths = (texts: object) => Object.values(texts).map((text) => String(text).length)
    for (const { summary } of organisations) expect(Math.max(...lengths(summary))).toBeLessThanOrEqual(200)
    for (const { quote } of testimonials) expect(Math.max(...lengths(quote))).toBeLessThanOrEqual(400)
    for (const { intro } of stories) expect(Math.max(...lengths(intro))).toBeLessThanOrEqual(300)
    for (const { metaDescription } of [...pages, handbook])
      expect(Math.max(...lengths(metaDescription))).toBeLessThanOrEqual(160)
  })

  it.each(stories.map(({ slug, body }) => [slug, body] as const))(
    'the story of %s has a good length',
    (_, body) => {
      const words = (blocks: readonly Block[]) => plainText(blocks).split(/\s+/).length
      expect(words(body.nl)).toBeGreaterThanOrEqual(350)
      expect(words(body.nl)).toBeLessThanOrEqual(600)
      expect(words(body.en)).toBeGreaterThanOrEqual(350)
      // Arabic writes articles and prepositions as part of the word, so the same story has fewer words.
      expect(words(body.ar)).toBeGreaterThanOrEqual(260)
    },
  )
})
