import { contentLocales, languages, type ContentLocale } from './languages.ts'

export type { ContentLocale }

export type Locale = keyof typeof languages

export type Direction = 'ltr' | 'rtl'

/** Whether a value names a language of the site. */
export const isLocale = (value: unknown): value is Locale =>
  typeof value === 'string' && Object.hasOwn(languages, value)

/** Whether a value names a language of the CMS's texts and mails. */
export const isContentLocale = (value: unknown): value is ContentLocale =>
  contentLocales.some((locale) => locale === value)

/** The languages of the site. Dutch is the source: it has no path prefix and replaces missing translations. */
export const locales: readonly Locale[] = Object.keys(languages).filter(isLocale)

export const defaultLocale = 'nl' as const satisfies ContentLocale

/** A value for each language of the site. */
export const inEachLocale = <T>(build: (locale: Locale) => T): Readonly<Record<Locale, T>> =>
  // The keys are exactly the languages, which the type of Object.fromEntries can't say.
  Object.fromEntries(locales.map((locale) => [locale, build(locale)])) as Record<Locale, T>

/** The script of a language by Unicode: "Latn", "Arab", "Cyrl". */
export const scriptOf = (locale: Locale): string =>
  new Intl.Locale(languages[locale].tag).maximize().script ?? 'Latn'

/** The scripts that are written from right to left, of living languages. */
const rightToLeft: readonly string[] = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']

const directions = inEachLocale((locale): Direction =>
  rightToLeft.includes(scriptOf(locale)) ? 'rtl' : 'ltr',
)

/** The writing direction of a language. */
export const directionOf = (locale: Locale): Direction => directions[locale]

/** The language of texts and mails for readers of this one. */
export const contentLocaleOf = (locale: Locale): ContentLocale => languages[locale].content

/** The language of a path: its prefix says so, and a path without a prefix is Dutch. */
export const localeOfPath = (path: string): Locale => {
  const first = path.split('/')[1]
  return isLocale(first) ? first : defaultLocale
}
