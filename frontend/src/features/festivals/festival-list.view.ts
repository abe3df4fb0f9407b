import type { FestivalCard } from '#cms/models/festival.ts'
import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import type { ViewContext } from '#server/page.ts'
import { pagesOf, type Pages } from '#ui/pagination.rules.ts'
import { festivalEntry } from './festival-entry.rules.ts'
import { byMonth, type Month } from './months.rules.ts'

export type FestivalListing = {
  readonly items: readonly FestivalCard[]
  readonly page: number
  readonly pages: number
}

export type FestivalListView = {
  readonly which: 'upcoming' | 'past'
  readonly title: string
  readonly intro: string
  readonly description: string
  readonly months: readonly Month[]
  readonly pages: Pages
  /** What to do when there is nothing to list. */
  readonly empty: string
  readonly upcomingHref: string
  readonly pastHref: string
  readonly organiseHref: string
}

/** The agenda of what is still to come. */
export const upcomingView = (list: FestivalListing, context: ViewContext): FestivalListView => {
  const t = translator(context.locale)
  return {
    ...shared(list, context),
    which: 'upcoming',
    title: t('festivals.title'),
    intro: t('festivals.intro'),
    description: t('festivals.description'),
    empty: t('festivals.empty'),
  }
}

/** The agenda of what has been, the latest first. */
export const pastView = (list: FestivalListing, context: ViewContext): FestivalListView => {
  const t = translator(context.locale)
  return {
    ...shared(list, context),
    which: 'past',
    title: t('festivals.pastTitle'),
    intro: t('festivals.pastIntro'),
    description: t('festivals.pastDescription'),
    empty: t('festivals.pastEmpty'),
  }
}

const shared = (list: FestivalListing, { locale, path }: ViewContext) => ({
  months: byMonth(list.items.map((festival) => festivalEntry(festival, locale))),
  pages: pagesOf(list, path),
  upcomingHref: pathTo('festivals', locale),
  pastHref: pathTo('pastFestivals', locale),
  organiseHref: pathTo('organise', locale),
})
