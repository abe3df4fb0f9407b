import {
  documentPath,
  feedFormats,
  feedPath,
  oEmbedPath,
  type DocumentName,
  type FeedFormat,
  type FeedName,
} from '#i18n/document-paths.ts'
import type { Locale } from '#i18n/locales.ts'
import { withQuery } from '#i18n/paths.ts'

import type { FeedLink } from './page.ts'

/** The media type of each feed format. */
export const feedTypes: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
}

/** The feeds of a page, which programs find in its head. */
export const feedLinks = (
  name: FeedName,
  title: string,
  locale: Locale,
  slug?: string,
): readonly FeedLink[] =>
  feedFormats.map((format) => ({
    type: feedTypes[format],
    href: feedPath(name, format, locale, slug),
    title: `${title} (${formatNames[format]})`,
  }))

/** The calendar of a page, which programs find in its head. */
export const calendarLink = (name: DocumentName, title: string, locale: Locale, slug?: string): FeedLink => ({
  type: 'text/calendar',
  href: documentPath(name, locale, slug),
  title: `${title} (iCalendar)`,
})

/** The oEmbed address of a page, where another site asks what to show for it. */
export const oEmbedLinks = (address: string, title: string): readonly FeedLink[] =>
  (['json', 'xml'] as const).map((format) => ({
    type: format === 'json' ? 'application/json+oembed' : 'text/xml+oembed',
    href: withQuery(oEmbedPath, { url: address, format }),
    title,
  }))

const formatNames = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' } as const
