import { defaultLocale, locales, type Locale } from './locales.ts'

/** The languages in which a page exists: all when nothing is given; only the source when no text has a translation. */
export const translationsOf = (translatedIn: readonly Locale[] | undefined): readonly Locale[] => {
  if (translatedIn === undefined) return locales
  return translatedIn.length === 0 ? [defaultLocale] : translatedIn
}
