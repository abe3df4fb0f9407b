import type { Locale } from './locales.ts'
import { fillPath, type PathPerLocale } from './paths.ts'

const inEach = (path: string): PathPerLocale => ({ nl: path, en: `/en${path}`, ar: `/ar${path}` })

/** Addresses of what the site offers to programs. They are no words for people, so only their prefix differs. */
export const documentPaths = {
  calendar: inEach('/festivals.ics'),
  festivalCalendar: inEach('/festivals/:slug.ics'),
  organisationCalendar: inEach('/organisaties/:slug.ics'),
  provinceCalendar: inEach('/provincies/:slug.ics'),
  municipalityCalendar: inEach('/gemeenten/:slug.ics'),
} as const satisfies Record<string, PathPerLocale>

export type DocumentName = keyof typeof documentPaths

/** The path of a document: `documentPath('festivalCalendar', 'en', 'delft-2026')` is `/en/festivals/delft-2026.ics`. */
export const documentPath = (name: DocumentName, locale: Locale, slug?: string): string =>
  fillPath(documentPaths[name][locale], slug === undefined ? {} : { slug })
