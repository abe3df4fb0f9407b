import * as v from 'valibot'
import { describe, expect, it } from 'vitest'

import type { Locale } from '#i18n/locales.ts'

import { languagesOf, text } from './localized.ts'

const read = (locale: Locale, value: unknown) => {
  const result = v.safeParse(text(locale), value)
  return result.success ? result.output : null
}

describe('a text', () => {
  it('a text is in the visitor’s language when it is translated', () => {
    expect(read('ar', { nl: 'hallo', ar: 'مرحبا' })).toEqual({ value: 'مرحبا', lang: 'ar' })
  })

  it('a text without translation is the Dutch one, marked as Dutch', () => {
    expect(read('en', { nl: ' hallo ', en: '  ', ar: null })).toEqual({ value: 'hallo', lang: 'nl' })
  })

  it('a text that exists only in another language is shown in that language', () => {
    expect(read('nl', { ar: 'مرحبا' })).toEqual({ value: 'مرحبا', lang: 'ar' })
  })

  it.each([null, undefined, '', {}, { nl: '' }, { nl: 3 }, [], 7])('a text is null for %j', (value) => {
    expect(read('nl', value)).toBeNull()
  })
})

it('the languages of a text are those that have one', () => {
  expect(languagesOf({ nl: 'a', en: ' ', ar: 'b' })).toEqual(['nl', 'ar'])
  expect(languagesOf('a')).toEqual(['nl'])
  expect(languagesOf(null)).toEqual([])
})
