import { provinces } from '#cms/models/places.ts'
import { isAtPlace, municipalityCalled } from '#gazetteer/places.rules.ts'
import { feedFormats, feedPaths, type FeedFormat, type FeedName } from '#i18n/document-paths.ts'
import { locales } from '#i18n/locales.ts'
import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { feedTypes } from '#site/discovery.rules.ts'
import { nearestInTime } from '#site/nearest-in-time.rules.ts'
import { defineDocument, found, notFound, type LoadContext, type SiteDocument } from '#site/page.ts'

import { festivalItem, newsletterItem, storyItem } from './feed-items.ts'
import { feedId, updatedAt, type FeedItem } from './feed.rules.ts'

/** The name of a feed, its page for people, and its items; null when its subject does not exist. */
type Contents = {
  /** The record or place of the feed; together with the language, it forms the feed's id. */
  readonly about: string
  readonly name: string
  readonly page: string
  readonly items: readonly FeedItem[]
}

type Source = (context: LoadContext) => Promise<Contents | null>

const newest = 60

const festivalsFeed: Source = async ({ queries, locale, siteUrl }) => {
  const { items } = await queries.newestFestivals({ limit: newest })
  return {
    about: 'festivals',
    name: translator(locale)('feed.festivals'),
    page: pathTo('festivals', locale),
    items: items.flatMap((festival) => festivalItem(festival, locale, siteUrl)),
  }
}

const organisationFeed: Source = async ({ queries, params, locale, siteUrl }) => {
  const organisation = await queries.organisation(params['slug'] ?? '')
  if (organisation === null) return null
  const { items } = await queries.newestFestivals({ limit: newest, organisation: organisation.id })
  return {
    about: `organisation/${organisation.id}`,
    name: organisation.name,
    page: pathTo('organisation', locale, organisation.slug),
    items: items.flatMap((festival) => festivalItem(festival, locale, siteUrl)),
  }
}

const provinceFeed: Source = async ({ queries, params, locale, siteUrl }) => {
  const province = provinces.find((one) => one === params['slug'])
  if (province === undefined) return null
  const { items } = await queries.newestFestivals({ limit: newest, province })
  return {
    about: `province/${province}`,
    name: translator(locale)(`province.${province}`),
    page: pathTo('festivalsIn', locale, province),
    items: items.flatMap((festival) => festivalItem(festival, locale, siteUrl)),
  }
}

const municipalityFeed: Source = async ({ queries, params, locale, siteUrl, now }) => {
  const slug = params['slug'] ?? ''
  const there = (await queries.festivalOutlines()).filter(({ venue }) => isAtPlace(venue, slug))
  const municipality = municipalityCalled(slug)
  const name = municipality?.name ?? there[0]?.venue?.municipality
  if (name === undefined) return null
  const cards = await queries.festivalCards(nearestInTime(there, now, newest).map((one) => one.slug))
  const items = cards.flatMap((festival) => festivalItem(festival, locale, siteUrl))
  return {
    about: `municipality/${slug}`,
    name,
    page:
      municipality === null ? pathTo('festivals', locale) : pathTo('festivalsIn', locale, municipality.slug),
    items: items.sort((a, b) => b.published.getTime() - a.published.getTime()),
  }
}

const storiesFeed: Source = async ({ queries, locale, siteUrl }) => {
  const { items } = await queries.stories()
  return {
    about: 'stories',
    name: translator(locale)('feed.stories'),
    page: pathTo('stories', locale),
    items: items.flatMap((story) => storyItem(story, locale, siteUrl)),
  }
}

const newslettersFeed: Source = async ({ queries, locale, siteUrl }) => {
  const { items } = await queries.newsletters()
  return {
    about: 'newsletters',
    name: translator(locale)('archive.title'),
    page: pathTo('newsletterArchive', locale),
    items: items.map((newsletter) => newsletterItem(newsletter, locale, siteUrl)),
  }
}

const feedDocument = (name: FeedName, format: FeedFormat, source: Source): SiteDocument =>
  defineDocument({
    path: Object.fromEntries(locales.map((locale) => [locale, `${feedPaths[name][locale]}.${format}`])),
    records: name === 'organisation' ? 'organisations' : null,
    open: true,
    write: async (context) => {
      const contents = await source(context)
      if (contents === null) return notFound
      const { locale, siteUrl, path, settings } = context
      const t = translator(locale)
      // The feed library needs 17 MB of memory, so it is loaded only when a visitor asks for a feed.
      const { feedText } = await import('./feed-text.rules.ts')
      const feed = {
        id: feedId(`feed/${contents.about}/${locale}`),
        title: t('calendar.of', { site: settings.name, what: contents.name }),
        description: t('feed.description', { site: settings.name }),
        language: locale,
        page: siteUrl + contents.page,
        self: siteUrl + path,
        author: settings.name,
        items: contents.items,
      }
      return found({
        type: `${feedTypes[format]}; charset=utf-8`,
        lastModified: feed.items.length === 0 ? null : updatedAt(feed),
        body: feedText(feed, format),
      })
    },
  })

const inEachFormat = (name: FeedName, source: Source): readonly SiteDocument[] =>
  feedFormats.map((format) => feedDocument(name, format, source))

/** Every feed in every form. */
export const feeds: readonly SiteDocument[] = [
  ...inEachFormat('festivals', festivalsFeed),
  ...inEachFormat('organisation', organisationFeed),
  ...inEachFormat('province', provinceFeed),
  ...inEachFormat('municipality', municipalityFeed),
  ...inEachFormat('stories', storiesFeed),
  ...inEachFormat('newsletters', newslettersFeed),
]
