/** The languages of the site. Dutch is the source: it has no path prefix and replaces missing translations. */
export const locales = ['nl', 'en', 'ar'] as const

export type Locale = (typeof locales)[number]

export type Direction = 'ltr' | 'rtl'

export const defaultLocale: Locale = 'nl'

const directions: Record<Locale, Direction> = { nl: 'ltr', en: 'ltr', ar: 'rtl' }

/** The writing direction of a language. */
export const directionOf = (locale: Locale): Direction => directions[locale]

/** Whether a value names a language of the site. */
export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value)

/** The language of a path: its prefix says so, and a path without a prefix is Dutch. */
export const localeOfPath = (path: string): Locale => {
  const first = path.split('/')[1]
  return isLocale(first) ? first : defaultLocale
}
