import type { RecordCollection } from '#cms/asked-fields.ts'
import type { FestivalOutline } from '#cms/models/outline.ts'
import type { RecordAddress } from '#cms/models/record-address.ts'
import type { Queries } from '#cms/queries.ts'
import { placesOfFestival, placesOfOrganisation } from '#features/places/where.rules.ts'
import { sitemapFilePath, sitemapPath } from '#i18n/document-paths.ts'
import { contentLocales } from '#i18n/languages.ts'
import { locales, type Locale } from '#i18n/locales.ts'
import { pathTo, type PathName } from '#i18n/paths.ts'
import { translationsOf } from '#i18n/translations.ts'
import { defineDocument, found, notFound, type LoadContext } from '#site/page.ts'

import {
  inFiles,
  sitemapIndexText,
  sitemapText,
  type SitemapFile,
  type SitemapKind,
  type SitemapPage,
} from './sitemap.rules.ts'

/** Pages that always exist; records of some collections have one page each. */
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
  newsletters: 'archivedNewsletter',
  organisations: 'organisation',
  stories: 'story',
  pages: 'page',
}

type Changes = ReadonlyMap<string, Date | null>

const changesOf = (records: readonly RecordAddress[]): Changes =>
  new Map(records.map(({ slug, updatedAt }) => [slug, updatedAt]))

const changeOf = (updatedAt: string | null): Date | null => (updatedAt === null ? null : new Date(updatedAt))

/** The address of a festival, taken from its outline. */
const addressOf = ({ slug, title, updatedAt }: FestivalOutline): RecordAddress => ({
  slug,
  updatedAt: changeOf(updatedAt),
  translatedIn: contentLocales.filter((locale) => title[locale] !== undefined),
})

/** Pages of provinces and municipalities with festivals or organisers; they change when a record of theirs changes. */
const placePages = async (
  festivals: readonly FestivalOutline[],
  { queries, organisations }: { readonly queries: Queries; readonly organisations: Changes },
): Promise<Changes> => {
  const places = new Map<string, Date | null>()
  const note = (slugs: readonly string[], changed: Date | null): void => {
    for (const slug of slugs) places.set(slug, later(places.get(slug) ?? null, changed))
  }
  for (const one of festivals) note(placesOfFestival(one), changeOf(one.updatedAt))
  for (const one of await queries.organisationOutlines())
    note(placesOfOrganisation(one), organisations.get(one.slug) ?? null)
  return new Map([...places].sort(([a], [b]) => a.localeCompare(b, 'nl')))
}

const later = (one: Date | null, other: Date | null): Date | null =>
  one === null || (other !== null && other > one) ? other : one

const kindsOf = async ({ queries, siteUrl }: LoadContext): Promise<readonly SitemapKind[]> => {
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
    queries.festivalOutlines(),
    queries.addresses('organisations'),
    queries.addresses('stories'),
    queries.addresses('pages'),
    queries.addresses('newsletters'),
  ])
  const kindOf = (collection: RecordCollection, records: readonly RecordAddress[]): SitemapKind => ({
    name: collection,
    pages: records.map(({ slug, updatedAt, translatedIn }) =>
      pageAt(pageOfRecord[collection], translationsOf(translatedIn), slug, updatedAt),
    ),
  })
  const [home, handbook, places] = await Promise.all([
    queries.home(),
    queries.handbook(),
    placePages(festivals, { queries, organisations: changesOf(organisations) }),
  ])
  return [
    {
      name: 'site',
      pages: [
        ...(home === null ? [] : [pageAt('home', translationsOf(home.translatedIn))]),
        ...(handbook === null ? [] : [pageAt('organise', locales)]),
        ...lists.map((name) => pageAt(name, locales)),
      ],
    },
    kindOf('festivals', festivals.map(addressOf)),
    kindOf('organisations', organisations),
    kindOf('stories', stories),
    kindOf('pages', pages),
    kindOf('newsletters', newsletters),
    {
      name: 'places',
      pages: [...places].map(([slug, changed]) => pageAt('festivalsIn', locales, slug, changed)),
    },
  ]
}

const filesOf = async (context: LoadContext): Promise<readonly SitemapFile[]> =>
  inFiles(await kindsOf(context))

const type = 'application/xml; charset=utf-8'

/** The index of all sitemap files. */
export const sitemap = defineDocument({
  path: { nl: sitemapPath },
  write: async (context) => {
    const files = (await filesOf(context)).map(({ name, changed }) => ({
      url: context.siteUrl + sitemapFilePath(name),
      changed,
    }))
    return found({ type, body: sitemapIndexText(files) })
  },
})

/** One sitemap file. */
export const sitemapFile = defineDocument({
  path: { nl: sitemapFilePath(':slug') },
  write: async (context) => {
    const file = (await filesOf(context)).find(({ name }) => name === context.params['slug'])
    return file === undefined ? notFound : found({ type, body: sitemapText(file) })
  },
})
