import type { Locale } from '#i18n/locales.ts'

/** A feed before it takes the form of RSS, Atom or JSON. */
export type Feed = {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly language: Locale
  /** Absolute addresses: of the page for people, and of the feed itself in this form. */
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

/** An id that stays, whatever happens to titles, addresses and the site's own name (RFC 4151). */
export const feedId = (what: string): string => `tag:welkomhier.nl,2026:${what}`

/** The moment of the last change in it; without items it never changed. */
export const updatedAt = (feed: Feed): Date =>
  new Date(Math.max(0, ...feed.items.map((item) => item.updated.getTime())))
