import type { Locale } from './locales.ts'

export type PathPerLocale = Readonly<Record<Locale, string>>

/** Every address of a page, in every language. Routes and links are both made from this table. */
export const paths = {
  home: { nl: '/', en: '/en', ar: '/ar' },
  festivals: { nl: '/festivals', en: '/en/festivals', ar: '/ar/festivals' },
  pastFestivals: { nl: '/festivals/voorbij', en: '/en/festivals/past', ar: '/ar/festivals/past' },
  festivalsIn: { nl: '/festivals/in/:slug', en: '/en/festivals/in/:slug', ar: '/ar/festivals/in/:slug' },
  map: { nl: '/kaart', en: '/en/map', ar: '/ar/map' },
  search: { nl: '/zoeken', en: '/en/search', ar: '/ar/search' },
  festival: { nl: '/festivals/:slug', en: '/en/festivals/:slug', ar: '/ar/festivals/:slug' },
  organisations: { nl: '/organisaties', en: '/en/organisations', ar: '/ar/organisations' },
  organisation: { nl: '/organisaties/:slug', en: '/en/organisations/:slug', ar: '/ar/organisations/:slug' },
  stories: { nl: '/verhalen', en: '/en/stories', ar: '/ar/stories' },
  story: { nl: '/verhalen/:slug', en: '/en/stories/:slug', ar: '/ar/stories/:slug' },
  testimonials: { nl: '/ervaringen', en: '/en/experiences', ar: '/ar/experiences' },
  report: { nl: '/verslag', en: '/en/report', ar: '/ar/report' },
  newsletter: { nl: '/nieuwsbrief', en: '/en/newsletter', ar: '/ar/newsletter' },
  newsletterArchive: {
    nl: '/nieuwsbrief/archief',
    en: '/en/newsletter/archive',
    ar: '/ar/newsletter/archive',
  },
  archivedNewsletter: {
    nl: '/nieuwsbrief/archief/:slug',
    en: '/en/newsletter/archive/:slug',
    ar: '/ar/newsletter/archive/:slug',
  },
  newsletterThanks: { nl: '/nieuwsbrief/bedankt', en: '/en/newsletter/thanks', ar: '/ar/newsletter/thanks' },
  newsletterConfirm: {
    nl: '/nieuwsbrief/bevestig',
    en: '/en/newsletter/confirm',
    ar: '/ar/newsletter/confirm',
  },
  newsletterPreferences: {
    nl: '/nieuwsbrief/voorkeuren',
    en: '/en/newsletter/preferences',
    ar: '/ar/newsletter/preferences',
  },
  newsletterUnsubscribe: {
    nl: '/nieuwsbrief/afmelden',
    en: '/en/newsletter/unsubscribe',
    ar: '/ar/newsletter/unsubscribe',
  },
  promotion: {
    nl: '/festivals/:slug/promotie',
    en: '/en/festivals/:slug/promotion',
    ar: '/ar/festivals/:slug/promotion',
  },
  openData: { nl: '/open-data', en: '/en/open-data', ar: '/ar/open-data' },
  embedBuilder: { nl: '/op-je-site', en: '/en/on-your-site', ar: '/ar/on-your-site' },
  embed: { nl: '/embed', en: '/en/embed', ar: '/ar/embed' },
  organise: { nl: '/organiseer', en: '/en/organise', ar: '/ar/organise' },
  organiseThanks: { nl: '/organiseer/bedankt', en: '/en/organise/thanks', ar: '/ar/organise/thanks' },
  page: { nl: '/:slug', en: '/en/:slug', ar: '/ar/:slug' },
} as const satisfies Record<string, PathPerLocale>

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
