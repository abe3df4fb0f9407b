import { defaultLocale, inEachLocale, type Locale } from './locales.ts'

export type PathPerLocale = Readonly<Record<Locale, string>>

/** A path in each language: the Dutch one, and the one after the prefix of each other language. */
export const pathInEach = (dutch: string, others = dutch): PathPerLocale =>
  inEachLocale((locale) => (locale === defaultLocale ? dutch : `/${locale}${others === '/' ? '' : others}`))

/** Every address of a page: in Dutch, and in English when that differs; the other languages use the English one. */
export const paths = {
  home: pathInEach('/'),
  festivals: pathInEach('/festivals'),
  pastFestivals: pathInEach('/festivals/voorbij', '/festivals/past'),
  festivalsIn: pathInEach('/festivals/in/:slug'),
  map: pathInEach('/kaart', '/map'),
  search: pathInEach('/zoeken', '/search'),
  festival: pathInEach('/festivals/:slug'),
  organisations: pathInEach('/organisaties', '/organisations'),
  organisation: pathInEach('/organisaties/:slug', '/organisations/:slug'),
  stories: pathInEach('/verhalen', '/stories'),
  story: pathInEach('/verhalen/:slug', '/stories/:slug'),
  testimonials: pathInEach('/ervaringen', '/experiences'),
  report: pathInEach('/verslag', '/report'),
  newsletter: pathInEach('/nieuwsbrief', '/newsletter'),
  newsletterArchive: pathInEach('/nieuwsbrief/archief', '/newsletter/archive'),
  archivedNewsletter: pathInEach('/nieuwsbrief/archief/:slug', '/newsletter/archive/:slug'),
  newsletterThanks: pathInEach('/nieuwsbrief/bedankt', '/newsletter/thanks'),
  newsletterConfirm: pathInEach('/nieuwsbrief/bevestig', '/newsletter/confirm'),
  newsletterPreferences: pathInEach('/nieuwsbrief/voorkeuren', '/newsletter/preferences'),
  newsletterUnsubscribe: pathInEach('/nieuwsbrief/afmelden', '/newsletter/unsubscribe'),
  promotion: pathInEach('/festivals/:slug/promotie', '/festivals/:slug/promotion'),
  openData: pathInEach('/open-data'),
  embedBuilder: pathInEach('/op-je-site', '/on-your-site'),
  embed: pathInEach('/embed'),
  organise: pathInEach('/organiseer', '/organise'),
  organiseThanks: pathInEach('/organiseer/bedankt', '/organise/thanks'),
  page: pathInEach('/:slug'),
} satisfies Record<string, PathPerLocale>

export type PathName = keyof typeof paths

/** The path of a page: `pathTo('festival', 'en', 'delft-2026')` is `/en/festivals/delft-2026`. */
export const pathTo = (name: PathName, locale: Locale, slug?: string): string =>
  fillPath(paths[name][locale], slug === undefined ? {} : { slug })

/** Fills in the values of a pattern; a missing value is a programming mistake. */
export const fillPath = (pattern: string, params: Readonly<Record<string, string>>): string =>
  pattern.replace(/:([a-z]+)/g, (_, name: string) => {
    const value = params[name]
    if (value === undefined) throw new Error(`The path ${pattern} needs a value for "${name}"`)
    return encodeURIComponent(value)
  })

/** A path with its query. */
export const withQuery = (path: string, query: Readonly<Record<string, string>>): string => {
  const search = new URLSearchParams(query).toString()
  return search === '' ? path : `${path}?${search}`
}
