import { sitemapPath } from '#i18n/document-paths.ts'
import { locales, type Locale } from '#i18n/locales.ts'
import { pathTo, type PathName } from '#i18n/paths.ts'
import { translationsOf } from '#i18n/translations.ts'
import type { RecordCollection } from '#cms/queries.ts'
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
  const collections = ['festivals', 'organisations', 'stories', 'pages', 'newsletters'] as const
  const records = await Promise.all(
    collections.map(async (collection) => {
      const addresses = await queries.addresses(collection)
      return addresses.map(({ slug, updatedAt, translatedIn }) =>
        pageAt(pageOfRecord[collection], translationsOf(translatedIn), slug, updatedAt),
      )
    }),
  )
  const [home, handbook] = await Promise.all([queries.home(), queries.handbook()])
  return [
    ...(home === null ? [] : [pageAt('home', translationsOf(home.translatedIn))]),
    ...(handbook === null ? [] : [pageAt('organise', locales)]),
    ...lists.map((name) => pageAt(name, locales)),
    ...records.flat(),
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
