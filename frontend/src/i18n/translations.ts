import { defaultLocale, locales, type Locale } from './locales.ts'

/** The languages a page really exists in: all when nothing is said; the source when no text has any. */
export const translationsOf = (translatedIn: readonly Locale[] | undefined): readonly Locale[] => {
  if (translatedIn === undefined) return locales
  return translatedIn.length === 0 ? [defaultLocale] : translatedIn
}
