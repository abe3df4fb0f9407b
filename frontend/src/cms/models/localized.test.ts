import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { Locale } from '#i18n/locales.ts'
import { languagesOf, text } from './localized.ts'

const read = (locale: Locale, value: unknown) => {
  const result = v.safeParse(text(locale), value)
  return result.success ? result.output : null
}

describe('a text', () => {
  it('is in the language of the visitor when there is one', () => {
    expect(read('ar', { nl: 'hallo', ar: 'مرحبا' })).toEqual({ value: 'مرحبا', lang: 'ar' })
  })

  it('is Dutch otherwise, and says so', () => {
    expect(read('en', { nl: ' hallo ', en: '  ', ar: null })).toEqual({ value: 'hallo', lang: 'nl' })
  })

  it('is in any language rather than none', () => {
    expect(read('nl', { ar: 'مرحبا' })).toEqual({ value: 'مرحبا', lang: 'ar' })
  })

  it.each([null, undefined, '', {}, { nl: '' }, { nl: 3 }, [], 7])('is absent in %j', (value) => {
    expect(read('nl', value)).toBeNull()
  })
})

it('knows the languages a text exists in', () => {
  expect(languagesOf({ nl: 'a', en: ' ', ar: 'b' })).toEqual(['nl', 'ar'])
  expect(languagesOf('a')).toEqual(['nl'])
  expect(languagesOf(null)).toEqual([])
})
