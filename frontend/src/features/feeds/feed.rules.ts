import type { Locale } from '#i18n/locales.ts'

/** A feed, before it is written as RSS, Atom or JSON. */
export type Feed = {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly language: Locale
  /** Absolute addresses: `page` is for people, the other is this feed in this format. */
  readonly page: string
  readonly self: string
  readonly author: string
  readonly items: readonly FeedItem[]
}

export type FeedItem = {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly language: Locale
  readonly summary: string | null
  readonly html: string
  readonly image: string | null
  readonly published: Date
  readonly updated: Date
  readonly categories: readonly string[]
}

/** An id that never changes, even when titles, addresses or the site's name change (RFC 4151). */
export const feedId = (what: string): string => `tag:welkomhier.nl,2026:${what}`

/** The time of the last change of an item; the epoch when there are no items. */
export const updatedAt = (feed: Feed): Date =>
  new Date(Math.max(0, ...feed.items.map((item) => item.updated.getTime())))
