import { describe, expect, it } from 'vitest'

import { languages } from './languages.ts'
import { defaultLocale, locales } from './locales.ts'
import { nl } from './nl.ts'
import {
  intlTag,
  languageName,
  listInWords,
  numberInWords,
  translator,
  type Sentence,
  type Words,
} from './t.ts'

const placesOf = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort()

const formsOf = (sentence: Sentence): readonly string[] =>
  typeof sentence === 'string' ? [sentence] : Object.values(sentence)

const dutch: Words = nl

describe.each(locales.filter((locale) => locale !== defaultLocale))('the words in %s', (locale) => {
  const { words } = languages[locale]

  it.each(Object.entries(words))('%s has the placeholders of the Dutch sentence', (key, sentence) => {
    const source = Object.entries(dutch).find(([name]) => name === key)?.[1] ?? ''
    const expected = new Set(formsOf(source).flatMap(placesOf))
    for (const form of formsOf(sentence)) {
      // A plural form may write the number as a word; all other placeholders must exist.
      const needed = [...expected].filter((place) => typeof sentence === 'string' || place !== 'count')
      expect(placesOf(form)).toEqual(expect.arrayContaining(needed))
      expect([...expected]).toEqual(expect.arrayContaining([...placesOf(form)]))
    }
  })

  const plurals = Object.entries(words).flatMap(([key, sentence]): [string, readonly string[]][] =>
    typeof sentence === 'string' ? [] : [[key, Object.keys(sentence)]],
  )

  it.each(plurals)('the translation of %s has every plural form of its language', (_, forms) => {
    const known = new Intl.PluralRules(intlTag[locale]).resolvedOptions().pluralCategories
    expect(forms).toEqual(expect.arrayContaining(known))
  })
})

describe('translator', () => {
  it('the translator fills in placeholders and selects plural forms', () => {
    expect(translator('nl')('pagination.position', { page: 2, pages: 1234 })).toBe('Pagina 2 van 1.234')
    expect(translator('nl')('festival.moreLanguages', { count: 1 })).toBe('nog 1 taal')
    expect(translator('en')('festival.moreLanguages', { count: 3 })).toBe('3 more languages')
    expect(translator('ar')('festival.moreLanguages', { count: 2 })).toBe('لغتين أخريين')
    expect(translator('ar')('festival.moreLanguages', { count: 11 })).toBe('11 لغة أخرى')
  })

  it('the translator does not change braces in values', () => {
    expect(translator('en')('picture.credit', { credit: '{page}' })).toBe('Picture: {page}')
  })
})

describe('lists, numbers and names', () => {
  it('lists, numbers and names are written as in each language', () => {
    expect(listInWords(['Nederlands', 'Engels', 'Arabisch'], 'nl')).toBe('Nederlands, Engels en Arabisch')
    expect(numberInWords(18640, 'nl')).toBe('18.640')
    expect(numberInWords(18640, 'ar')).toBe('18,640')
    expect(languageName('ti', 'nl')).toBe('Tigrinya')
  })
})

it('the apostrophe at the start of a Dutch name stays in front of it in Arabic', () => {
  const place = '’s-Hertogenbosch'
  expect(translator('ar')('place.title', { place })).toContain(`\u2068${place}\u2069`)
  expect(translator('ar')('place.title', { place: 'Delft' })).not.toContain('\u2068')
  expect(translator('nl')('place.title', { place })).not.toContain('\u2068')
})
