import type { Locale } from './locales.ts'
import { fillPath, pathInEach, type PathPerLocale } from './paths.ts'

/** Addresses of the site's documents for programs. Only their language prefix differs: people do not read them. */
export const documentPaths = {
  calendar: pathInEach('/festivals.ics'),
  festivalCalendar: pathInEach('/festivals/:slug.ics'),
  organisationCalendar: pathInEach('/organisaties/:slug.ics'),
  provinceCalendar: pathInEach('/provincies/:slug.ics'),
  shareImage: pathInEach('/festivals/:slug.png'),
  poster: pathInEach('/festivals/:slug.pdf'),
  municipalityCalendar: pathInEach('/gemeenten/:slug.ics'),
} satisfies Record<string, PathPerLocale>

/** The oEmbed address: where another site asks what to show for a pasted link. */
export const oEmbedPath = '/oembed'

/** The address of the agenda as an element for other sites. */
export const embedElementPath = '/embed/welkom-hier.js'

/** The address of the sitemap, which robots.txt names. */
export const sitemapPath = '/sitemap.xml'

/** The address of the manifest, which names the site's icons. */
export const webManifestPath = '/site.webmanifest'

/** The address of security.txt, which says where to report a security hole (RFC 9116). */
export const securityContactPath = '/.well-known/security.txt'

/** The address of one of the files that the sitemap names. */
export const sitemapFilePath = (name: string): string => `/sitemap/${name}.xml`

/** Addresses of the open data. The language of texts is a query parameter, which programs set in their request. */
export const openDataPaths = {
  festivals: '/api/v1/festivals',
  festival: '/api/v1/festivals/:slug',
  organisations: '/api/v1/organisations',
  organisation: '/api/v1/organisations/:slug',
  description: '/api/v1/openapi.json',
} as const

/** The feed formats, by the extension of the address. */
export const feedFormats = ['rss', 'atom', 'json'] as const

export type FeedFormat = (typeof feedFormats)[number]

/** Addresses of feeds, without the extension that names the format. */
export const feedPaths = {
  festivals: pathInEach('/festivals'),
  organisation: pathInEach('/organisaties/:slug'),
  province: pathInEach('/provincies/:slug'),
  municipality: pathInEach('/gemeenten/:slug'),
  stories: pathInEach('/verhalen'),
  newsletters: pathInEach('/nieuwsbrief/archief'),
} satisfies Record<string, PathPerLocale>

export type FeedName = keyof typeof feedPaths

/** The path of a feed: `feedPath('stories', 'atom', 'en')` is `/en/verhalen.atom`. */
export const feedPath = (name: FeedName, format: FeedFormat, locale: Locale, slug?: string): string =>
  `${fillPath(feedPaths[name][locale], slug === undefined ? {} : { slug })}.${format}`

export type DocumentName = keyof typeof documentPaths

/** The path of a document: `documentPath('festivalCalendar', 'en', 'delft-2026')` is `/en/festivals/delft-2026.ics`. */
export const documentPath = (name: DocumentName, locale: Locale, slug?: string): string =>
  fillPath(documentPaths[name][locale], slug === undefined ? {} : { slug })
