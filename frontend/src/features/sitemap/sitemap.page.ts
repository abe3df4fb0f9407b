import { sitemapPath } from '#i18n/document-paths.ts'
import { locales, type Locale } from '#i18n/locales.ts'
import { pathTo, type PathName } from '#i18n/paths.ts'
import { translationsOf } from '#i18n/translations.ts'
import type { RecordAddress } from '#cms/models/record-address.ts'
import type { Queries, RecordCollection } from '#cms/queries.ts'
import { placesOfFestival, placesOfOrganisation } from '#features/places/where.rules.ts'
import { defineDocument, found, notFound, type LoadContext } from '#server/page.ts'
import { inFiles, sitemapIndexText, sitemapText, type SitemapPage } from './sitemap.rules.ts'

/** Pages that are always there; the records of some collections have one each. */
const lists: readonly PathName[] = [
  'festivals',
  'pastFestivals',
  'organisations',
  'stories',
  'testimonials',
  'newsletter',
  'newsletterArchive',
  'map',
  'openData',
  'embedBuilder',
]

const pageOfRecord: Readonly<Record<RecordCollection, PathName>> = {
  festivals: 'festival',
  newsletters: 'newsletterIssue',
  organisations: 'organisation',
  stories: 'story',
  pages: 'page',
}

type Changes = ReadonlyMap<string, Date | null>

const changesOf = (records: readonly RecordAddress[]): Changes =>
  new Map(records.map(({ slug, updatedAt }) => [slug, updatedAt]))

/** Provinces and municipalities where something is, was, or is made; changed when one of its records is. */
const placePages = async (
  queries: Queries,
  changes: { readonly festivals: Changes; readonly organisations: Changes },
): Promise<Changes> => {
  const [festivals, organisations] = await Promise.all([
    queries.festivalOutlines(),
    queries.organisationOutlines(),
  ])
  const places = new Map<string, Date | null>()
  const note = (slugs: readonly string[], changed: Date | null): void => {
    for (const slug of slugs) places.set(slug, later(places.get(slug) ?? null, changed))
  }
  for (const one of festivals) note(placesOfFestival(one), changes.festivals.get(one.slug) ?? null)
  for (const one of organisations)
    note(placesOfOrganisation(one), changes.organisations.get(one.slug) ?? null)
  return new Map([...places].sort(([a], [b]) => a.localeCompare(b, 'nl')))
}

const later = (one: Date | null, other: Date | null): Date | null =>
  one === null || (other !== null && other > one) ? other : one

const everyPage = async ({ queries, siteUrl }: LoadContext): Promise<readonly SitemapPage[]> => {
  const pageAt = (
    name: PathName,
    translations: readonly Locale[],
    slug?: string,
    changed: Date | null = null,
  ): SitemapPage => ({
    changed,
    addresses: translations.map((locale) => ({ locale, url: siteUrl + pathTo(name, locale, slug) })),
  })
  const [festivals, organisations, stories, pages, newsletters] = await Promise.all([
    queries.addresses('festivals'),
    queries.addresses('organisations'),
    queries.addresses('stories'),
    queries.addresses('pages'),
    queries.addresses('newsletters'),
  ])
  const pagesOf = (collection: RecordCollection, records: readonly RecordAddress[]) =>
    records.map(({ slug, updatedAt, translatedIn }) =>
      pageAt(pageOfRecord[collection], translationsOf(translatedIn), slug, updatedAt),
    )
  const changes = { festivals: changesOf(festivals), organisations: changesOf(organisations) }
  const [home, handbook, places] = await Promise.all([
    queries.home(),
    queries.handbook(),
    placePages(queries, changes),
  ])
  return [
    ...(home === null ? [] : [pageAt('home', translationsOf(home.translatedIn))]),
    ...(handbook === null ? [] : [pageAt('organise', locales)]),
    ...lists.map((name) => pageAt(name, locales)),
    ...pagesOf('festivals', festivals),
    ...pagesOf('organisations', organisations),
    ...pagesOf('stories', stories),
    ...pagesOf('pages', pages),
    ...pagesOf('newsletters', newsletters),
    ...[...places].map(([slug, changed]) => pageAt('festivalsIn', locales, slug, changed)),
  ]
}

const type = 'application/xml; charset=utf-8'

const fileAddress = (siteUrl: string, number: number): string => `${siteUrl}/sitemap/${number}.xml`

/** All pages a search engine may show, or the files that name them when they are many. */
export const sitemap = defineDocument({
  path: { nl: sitemapPath },
  write: async (context) => {
    const files = inFiles(await everyPage(context))
    const [only = []] = files
    const body =
      files.length === 1
        ? sitemapText(only)
        : sitemapIndexText(files.map((_, index) => fileAddress(context.siteUrl, index + 1)))
    return found({ type, body })
  },
})

/** One file of a sitemap in parts. */
export const sitemapFile = defineDocument({
  path: { nl: '/sitemap/:slug.xml' },
  write: async (context) => {
    const files = inFiles(await everyPage(context))
    const pages = files.length === 1 ? undefined : files[Number(context.params['slug']) - 1]
    return pages === undefined ? notFound : found({ type, body: sitemapText(pages) })
  },
})
