import type { FestivalCard } from '#cms/models/festival.ts'
import type { Picture } from '#cms/models/media.ts'
import type { NewsletterCard } from '#cms/models/newsletter.ts'
import type { StoryCard } from '#cms/models/story.ts'
import { statusMark } from '#features/festivals/status.rules.ts'
import { townOf } from '#gazetteer/places.rules.ts'
import { daysInWords } from '#i18n/dates.ts'
import type { Locale } from '#i18n/locales.ts'
import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'

import { feedContent } from './feed-content.tsx'
import { feedId, type FeedItem } from './feed.rules.ts'

/** A festival as a feed item. Without its dates, it is left out. */
export const festivalItem = (
  festival: FestivalCard,
  locale: Locale,
  siteUrl: string,
): readonly FeedItem[] => {
  const { title, summary, venue, updatedAt, eventStatus } = festival
  if (updatedAt === null) return []
  const t = translator(locale)
  const status = statusMark(eventStatus, t)
  const image = imageOf(festival.pictures[0] ?? null, siteUrl)
  const days = festival.timeSlots.map((slot) => slot.day)
  return [
    {
      id: feedId(`festival/${festival.id}`),
      url: siteUrl + pathTo('festival', locale, festival.slug),
      title: status === null ? title.value : `${status.label}: ${title.value}`,
      language: title.lang,
      summary: summary?.value ?? null,
      image: image?.url ?? null,
      published: festival.createdAt ?? updatedAt,
      updated: updatedAt,
      categories: [
        t(`festival.kind.${festival.kind}`),
        ...(venue?.province == null ? [] : [t(`province.${venue.province}`)]),
      ],
      html: feedContent({
        image,
        status: status === null ? null : `${status.label}. ${status.text}`,
        when: days.length === 0 ? null : daysInWords(days, locale),
        where: venue === null ? null : t('feed.where', { venue: venue.name, place: townOf(venue) }),
        text: summary,
      }),
    },
  ]
}

/** A personal story as a feed item. */
export const storyItem = (story: StoryCard, locale: Locale, siteUrl: string): readonly FeedItem[] => {
  const { title, intro, updatedAt } = story
  if (updatedAt === null) return []
  const image = imageOf(story.portrait, siteUrl)
  return [
    {
      id: feedId(`story/${story.id}`),
      url: siteUrl + pathTo('story', locale, story.slug),
      title: title.value,
      language: title.lang,
      summary: intro?.value ?? null,
      image: image?.url ?? null,
      published: story.createdAt ?? updatedAt,
      updated: updatedAt,
      categories: [],
      html: feedContent({ image, status: null, when: null, where: null, text: intro }),
    },
  ]
}

/** A newsletter in the archive as a feed item. */
export const newsletterItem = (newsletter: NewsletterCard, locale: Locale, siteUrl: string): FeedItem => {
  const { id, preheader, sentAt, slug, subject, updatedAt } = newsletter
  return {
    id: feedId(`newsletter/${id}`),
    url: siteUrl + pathTo('archivedNewsletter', locale, slug),
    title: subject.value,
    language: subject.lang,
    summary: preheader?.value ?? null,
    image: null,
    published: sentAt,
    updated: updatedAt ?? sentAt,
    categories: [],
    html: feedContent({ image: null, status: null, when: null, where: null, text: preheader }),
  }
}

const imageOf = (picture: Picture | null, siteUrl: string) =>
  picture === null ? null : { url: siteUrl + picture.largest.url, alt: picture.alt?.value ?? '' }
