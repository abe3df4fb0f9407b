import * as v from 'valibot'

import type { Locale } from '#i18n/locales.ts'

import { entryFields, translatedField, type RecordCollection } from './asked-fields.ts'
import { countersSchema, type Counters } from './models/counters.ts'
import {
  editionSchema,
  festivalCardSchema,
  festivalSchema,
  type Edition,
  type Festival,
  type FestivalCard,
} from './models/festival.ts'
import { handbookSchema, unwrittenHandbook, type Handbook } from './models/handbook.ts'
import { homeSchema, type Home } from './models/home.ts'
import { pathToRecord } from './models/links.ts'
import { organisationSchema, type Organisation } from './models/organisation.ts'
import { pageSchema, type PageDocument } from './models/page.ts'
import type { Province } from './models/places.ts'
import { recordAddressSchema, type RecordAddress } from './models/record-address.ts'
import { signUpWordingSchema, type SignUpWording } from './models/sign-up-wording.ts'
import { siteSettingsSchema, unwrittenSettings, type SiteSettings } from './models/site-settings.ts'
import { storyCardSchema, storySchema, type Story, type StoryCard } from './models/story.ts'
import { testimonialSchema, type Testimonial } from './models/testimonial.ts'
import { createNewsletterQueries, inArchive, type NewsletterQueries } from './newsletter-queries.ts'
import { computedBy, eachOf, globalOf, listOf, oneOf } from './question.ts'
import { createOutlineQueries, type OutlineQueries } from './read-outlines.ts'
import { createReader, type Ask, type AskEach, type Listing, type Unreadable } from './reader.ts'
import { tombstoneOf } from './tombstone.ts'

export type FestivalFilter = {
  readonly page?: number
  readonly limit?: number
  readonly province?: Province
  readonly kind?: 'festival' | 'activity'
  /** Id of the organisation. */
  readonly organisation?: string
}

type FestivalPage = {
  readonly page?: number
  readonly limit?: number
  readonly sort?: string
  /** False for conditions that a visitor typed: their number has no limit, so the answers are not kept. */
  readonly isKept?: boolean
}

/** Every question the site asks the CMS. Each answer is a model in one language; nothing found is null. */
export type Queries = OutlineQueries &
  NewsletterQueries & {
    /** The same questions, answered in another language. */
    readonly inLanguage: (locale: Locale) => Queries
    readonly home: () => Promise<Home | null>
    readonly site: () => Promise<SiteSettings | null>
    /** The page for people who want to organise a festival; null while editors have not written it. */
    readonly handbook: () => Promise<Handbook | null>
    readonly counters: () => Promise<Counters | null>
    /** The sentences that people agree to when they sign up for the newsletter or follow something. */
    readonly signUpWording: () => Promise<SignUpWording | null>
    /** Festivals that have not ended yet, the first one first. */
    readonly upcomingFestivals: (filter?: FestivalFilter) => Promise<Listing<FestivalCard>>
    /** Festivals that have ended, the latest one first. */
    readonly pastFestivals: (filter?: FestivalFilter) => Promise<Listing<FestivalCard>>
    /** Festivals that have not ended yet, the newest record first, for feeds. */
    readonly newestFestivals: (filter?: FestivalFilter) => Promise<Listing<FestivalCard>>
    /** Festivals by their slugs, in the given order; missing festivals are left out. */
    readonly festivalCards: (slugs: readonly string[]) => Promise<readonly FestivalCard[]>
    readonly festival: (slug: string) => Promise<Festival | null>
    /** Festivals by their slugs, with only the fields of a calendar; missing festivals are left out. */
    readonly festivalEntries: (slugs: readonly string[]) => Promise<readonly Festival[]>
    /** One page of all festivals with all their data, in order of their start. */
    readonly allFestivals: (
      conditions?: Readonly<Record<string, string>>,
      page?: FestivalPage,
    ) => Promise<Listing<Festival>>
    /** The edition that came after this festival. (The one before is `festival.previousEdition`.) */
    readonly nextEdition: (festivalId: string) => Promise<Edition | null>
    readonly organisations: (page?: number, limit?: number, keep?: boolean) => Promise<Listing<Organisation>>
    readonly organisation: (slug: string) => Promise<Organisation | null>
    readonly stories: (page?: number) => Promise<Listing<StoryCard>>
    readonly story: (slug: string) => Promise<Story | null>
    readonly testimonials: (page?: number) => Promise<Listing<Testimonial>>
    readonly testimonialsOfFestival: (festivalId: string) => Promise<Listing<Testimonial>>
    readonly page: (slug: string) => Promise<PageDocument | null>
    /** The first festivals that take place between two moments, by date. */
    readonly festivalsBetween: (
      from: Date,
      until: Date,
      filter?: FestivalFilter,
    ) => Promise<Listing<FestivalCard>>
    /** The address of every record of a collection, and when each record changed. */
    readonly addresses: (collection: RecordCollection) => Promise<readonly RecordAddress[]>
    /** The present address of the record that had this slug before. */
    readonly movedTo: (collection: RecordCollection, slug: string) => Promise<string | null>
    /** Whether the record at this address was deleted for good. */
    readonly isWithdrawn: (collection: RecordCollection, slug: string) => Promise<boolean>
  }

const festivalConditions = ({ province, kind, organisation }: FestivalFilter) => ({
  ...(province && { '[venue.province][equals]': province }),
  ...(kind && { '[kind][equals]': kind }),
  ...(organisation && { '[organisation][equals]': organisation }),
})

/** All items of a list of any length, fetched page by page. */
const everyItem = async <T>(pageOf: (page: number) => Promise<Listing<T>>): Promise<readonly T[]> => {
  const first = await pageOf(1)
  const items = [...first.items]
  for (let page = 2; page <= first.pages; page += 1) items.push(...(await pageOf(page)).items)
  return items
}

const canBe =
  (...schemas: readonly v.GenericSchema[]) =>
  (body: unknown): boolean =>
    schemas.some((schema) => v.is(schema, body))

const redirectSchema = v.object({ document: v.union([v.string(), v.number()]) })
const slugSchema = v.object({ slug: v.string() })
const tombstoneSchema = v.object({ key: v.string() })

export type QueriesOptions = {
  readonly ask: Ask
  readonly askEach: AskEach
  readonly locale: Locale
  readonly report: (unreadable: Unreadable) => void
}

/** The site's questions, asked through `ask`, with answers in one language. */
export const createQueries = ({ ask, askEach, locale, report }: QueriesOptions): Queries => {
  const { list, one, only, each } = createReader({ ask, askEach }, report)

  const festivals = (when: Record<string, string>, sort: string, filter: FestivalFilter = {}) =>
    list(
      listOf('festivals', {
        where: { ...when, ...festivalConditions(filter) },
        sort,
        limit: filter.limit ?? 24,
        page: filter.page ?? 1,
      }),
      festivalCardSchema(locale),
    )

  const allFestivals: Queries['allFestivals'] = (
    conditions = {},
    { page = 1, limit = 100, sort = 'startsAt', isKept = true } = {},
  ) => {
    const question = listOf('festivals', { where: conditions, sort, limit, page })
    return list(isKept ? question : { ...question, keeps: 'nothing' }, festivalSchema(locale))
  }

  return {
    inLanguage: (other) => createQueries({ ask, askEach, locale: other, report }),
    allFestivals,
    festivalEntries: (slugs) => each(eachOf('festivals', 'slug', slugs, entryFields), festivalSchema(locale)),
    home: () => only(globalOf('home', 2), homeSchema(locale)),
    site: () =>
      only(
        globalOf('site', 1, canBe(siteSettingsSchema(locale), unwrittenSettings)),
        siteSettingsSchema(locale),
      ),
    handbook: () =>
      only(globalOf('organise', 2, canBe(handbookSchema(locale), unwrittenHandbook)), handbookSchema(locale)),
    counters: () => only(computedBy('counters', ['festivals', 'organisations', 'impact']), countersSchema),
    signUpWording: () =>
      only(computedBy('sign-up-wording', ['newsletterSettings']), signUpWordingSchema(locale)),
    upcomingFestivals: (filter) => festivals({ '[endsAt][greater_than]': '$now' }, 'startsAt', filter),
    pastFestivals: (filter) => festivals({ '[endsAt][less_than_equal]': '$now' }, '-startsAt', filter),
    newestFestivals: (filter) => festivals({ '[endsAt][greater_than]': '$now' }, '-createdAt', filter),
    ...createOutlineQueries(ask),
    // Kept under the same keys as the questions of festival pages: the cache does not grow with each combination.
    festivalCards: (slugs) => each(eachOf('festivals', 'slug', slugs), festivalCardSchema(locale)),
    festival: (slug) => one(oneOf('festivals', 'slug', slug), festivalSchema(locale)),
    nextEdition: (festivalId) =>
      one(
        { ...oneOf('festivals', 'previousEdition', festivalId, 0), keeps: 'all', tags: ['festivals'] },
        editionSchema(locale),
      ),
    organisations: (page = 1, limit = 100, keep = true) => {
      const question = listOf('organisations', { sort: 'name', page, limit })
      return list(keep ? question : { ...question, keeps: 'nothing' }, organisationSchema(locale))
    },
    organisation: (slug) => one(oneOf('organisations', 'slug', slug), organisationSchema(locale)),
    stories: (page = 1) =>
      list(listOf('stories', { sort: '-createdAt', page, limit: 24 }), storyCardSchema(locale)),
    story: (slug) => one(oneOf('stories', 'slug', slug, 2), storySchema(locale)),
    testimonials: (page = 1) =>
      list(listOf('testimonials', { sort: '-createdAt', page, limit: 50 }), testimonialSchema(locale)),
    testimonialsOfFestival: (festivalId) =>
      list(
        listOf('testimonials', {
          where: { '[festival][equals]': festivalId },
          sort: '-createdAt',
          limit: 12,
        }),
        testimonialSchema(locale),
      ),
    page: (slug) => one(oneOf('pages', 'slug', slug, 2), pageSchema(locale)),
    ...createNewsletterQueries({ list, one, locale }),
    festivalsBetween: (from, until, filter) =>
      festivals(
        {
          '[endsAt][greater_than]': from.toISOString(),
          '[startsAt][less_than_equal]': until.toISOString(),
        },
        'startsAt',
        filter,
      ),
    addresses: (collection) =>
      everyItem((page) =>
        list(
          listOf(collection, {
            ...(collection === 'newsletters' && { where: inArchive }),
            sort: 'slug',
            page,
            depth: 0,
            select: { '[slug]': 'true', '[updatedAt]': 'true', [`[${translatedField[collection]}]`]: 'true' },
          }),
          recordAddressSchema(translatedField[collection]),
        ),
      ),
    isWithdrawn: async (collection, slug) =>
      (await one(oneOf('tombstones', 'key', tombstoneOf(collection, slug), 0), tombstoneSchema)) !== null,
    movedTo: async (collection, slug) => {
      const from = listOf('redirects', {
        where: { '[collection][equals]': collection, '[from][equals]': slug },
        limit: 1,
        depth: 0,
      })
      const moved = await one({ ...from, keeps: 'found', kind: 'one', tags: [] }, redirectSchema)
      if (moved === null) return null
      const record = await one(oneOf(collection, 'id', String(moved.document), 0), slugSchema)
      return record === null ? null : pathToRecord(collection, record.slug, locale)
    },
  }
}
