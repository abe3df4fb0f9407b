import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'

import type { FeedFormat } from '#i18n/document-paths.ts'
import { feedTypes } from '#site/discovery.rules.ts'
import { readableXml } from '#site/xml.rules.ts'

import { updatedAt, type Feed } from './feed.rules.ts'

/** Writes a feed: RSS 2.0, Atom (RFC 4287) or JSON Feed 1.1. */
export const feedText = (feed: Feed, format: FeedFormat): string => {
  switch (format) {
    case 'rss':
      return withoutPadding(rssText(feed))
    case 'atom':
      return withoutPadding(atomText(feed))
    case 'json':
      return jsonText(feed)
  }
}

const rssText = (feed: Feed): string =>
  generateRssFeed({
    title: feed.title,
    link: feed.page,
    description: feed.description,
    language: feed.language,
    lastBuildDate: updatedAt(feed),
    atom: { links: [{ href: feed.self, rel: 'self', type: feedTypes.rss }] },
    items: feed.items.map((item) => ({
      title: item.title,
      link: item.url,
      guid: { value: item.id, isPermaLink: false },
      pubDate: item.published,
      description: item.html,
      categories: item.categories.map((name) => ({ name })),
    })),
  })

const atomText = (feed: Feed): string =>
  generateAtomFeed({
    id: feed.id,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: updatedAt(feed),
    authors: [{ name: feed.author }],
    links: [
      { href: feed.self, rel: 'self', type: feedTypes.atom },
      { href: feed.page, rel: 'alternate', type: 'text/html', hreflang: feed.language },
    ],
    entries: feed.items.map((item) => ({
      id: item.id,
      title: { value: item.title },
      links: [{ href: item.url, rel: 'alternate', type: 'text/html', hreflang: feed.language }],
      published: item.published,
      updated: item.updated,
      ...(item.summary !== null && { summary: { value: item.summary } }),
      content: { type: 'html', value: item.html },
      categories: item.categories.map((term) => ({ term })),
    })),
  })

const jsonText = (feed: Feed): string =>
  JSON.stringify(
    generateJsonFeed({
      title: feed.title,
      description: feed.description,
      home_page_url: feed.page,
      feed_url: feed.self,
      language: feed.language,
      authors: [{ name: feed.author }],
      items: feed.items.map((item) => ({
        id: item.id,
        url: item.url,
        title: item.title,
        language: item.language,
        content_html: item.html,
        ...(item.summary !== null && { summary: item.summary }),
        ...(item.image !== null && { image: item.image }),
        date_published: item.published,
        date_modified: item.updated,
        tags: [...item.categories],
      })),
    }),
  )

/**
 * Removes the line breaks that the library adds around HTML, because they would become part of the text, and what no XML
 * can hold.
 */
const withoutPadding = (xml: string): string =>
  readableXml(xml)
    .replace(/>\s+<!\[CDATA\[/g, '><![CDATA[')
    .replace(/\]\]>\s+<\//g, ']]></')
