import { unfinishedText } from '@welkom-hier/writing/text.rules.ts'
import * as v from 'valibot'

import { contentLocales } from '#i18n/languages.ts'
import {
  contentLocaleOf,
  defaultLocale,
  isContentLocale,
  type ContentLocale,
  type Locale,
} from '#i18n/locales.ts'

/**
 * The CMS is asked with `locale=all`, so one answer serves all languages: a localized field arrives as
 * `{ nl, en, ar }`. A model is parsed *for one language*: `festivalSchema('en')`. Each text becomes
 * `{ value, lang }`: the text in the language for those readers, else the Dutch one, else any other — and `lang` says which it is,
 * so that markup can set `lang` and `dir` on untranslated text. Without any text it is null.
 * `translatedIn` on a model lists the languages that its title really exists in (for hreflang and the notice).
 */
export type Text = { readonly value: string; readonly lang: Locale }

/** A required text. */
export const text = (locale: Locale) => localized(locale, readText)

/** Picks the best language of a localized field; `read` gives null for a language without content. */
export const localized = <T>(locale: Locale, read: (value: unknown) => T | null) =>
  v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset, addIssue, NEVER }): { readonly value: T; readonly lang: Locale } => {
      for (const [lang, value] of inOrder(dataset.value, locale)) {
        const found = read(value)
        if (found !== null) return { value: found, lang }
      }
      addIssue({ message: 'no text in any language' })
      return NEVER
    }),
  )

/** The languages in which a localized field has content. */
export const languagesOf = (value: unknown): readonly ContentLocale[] =>
  isRecord(value)
    ? contentLocales.filter((locale) => readText(value[locale]) !== null)
    : readText(value) === null
      ? []
      : [defaultLocale]

/** Builds a schema once per language. */
export const perLocale = <T>(build: (locale: Locale) => T): ((locale: Locale) => T) => {
  const built = new Map<Locale, T>()
  return (locale) => {
    const known = built.get(locale)
    if (known !== undefined) return known
    const fresh = build(locale)
    built.set(locale, fresh)
    return fresh
  }
}

/** Adds `translatedIn` to a raw document, from the languages of its title. */
export const withTranslations = (field: string) =>
  v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((document) => ({ ...document, translatedIn: languagesOf(document[field]) })),
  )

/** The schema of the field that `withTranslations` adds. */
export const translatedIn = v.array(v.picklist(contentLocales))

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const readText = (value: unknown): string | null => {
  const trimmed = typeof value === 'string' ? unfinishedText(value).trim() : ''
  return trimmed === '' ? null : trimmed
}

/** A value without languages (a field that is not localized) counts as Dutch. */
function* inOrder(value: unknown, locale: Locale): Generator<[ContentLocale, unknown]> {
  if (!isRecord(value) || !Object.keys(value).every(isContentLocale)) {
    yield [defaultLocale, value]
    return
  }
  for (const lang of new Set<ContentLocale>([contentLocaleOf(locale), defaultLocale, ...contentLocales]))
    yield [lang, value[lang]]
}
