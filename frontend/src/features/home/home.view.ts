import type { Counters } from '#cms/models/counters.ts'
import type { FestivalCard } from '#cms/models/festival.ts'
import type { Home } from '#cms/models/home.ts'
import type { Text } from '#cms/models/localized.ts'
import { festivalEntry, type FestivalEntry } from '#features/festivals/festival-entry.rules.ts'
import { pathTo } from '#i18n/paths.ts'
import { numberInWords, translator } from '#i18n/t.ts'
import type { ViewContext } from '#site/page.ts'

export type HomeData = {
  readonly home: Home
  readonly counters: Counters | null
  readonly upcoming: readonly FestivalCard[]
}

export type Counter = { readonly name: string; readonly number: string; readonly label: Text }

export type HomeView = {
  readonly home: Home
  readonly next: FestivalEntry | null
  readonly afterNext: readonly FestivalEntry[]
  readonly festivalsHref: string
  readonly story: { readonly href: string; readonly label: Text } | null
  readonly counters: readonly Counter[]
  readonly organiseHref: string
}

/** The home page: its nine sections, and the upcoming festivals. */
export const homeView = ({ home, counters, upcoming }: HomeData, context: ViewContext): HomeView => {
  const { locale } = context
  const entries = upcoming
    .filter((festival) => festival.eventStatus !== 'cancelled' && festival.eventStatus !== 'postponed')
    .map((festival) => festivalEntry(festival, locale))
  return {
    home,
    next: entries[0] ?? null,
    afterNext: entries.slice(1, 4),
    festivalsHref: pathTo('festivals', locale),
    story: storyLink(home, context),
    counters: counters === null ? [] : countersOf(home, counters, context),
    organiseHref: pathTo('organise', locale),
  }
}

const storyLink = ({ hero }: Home, { locale }: ViewContext): HomeView['story'] => {
  if (hero.story === null) return null
  const person = hero.story.person
  const named =
    person === null ? translator(locale)('stories.title') : translator(locale)('story.read', { person })
  return {
    href: pathTo('story', locale, hero.story.slug),
    label: hero.storyLabel ?? { value: named, lang: locale },
  }
}

const countersOf = (
  { counters: words }: Home,
  counters: Counters,
  { locale }: ViewContext,
): readonly Counter[] =>
  (['festivals', 'organisations', 'people'] as const).flatMap((name) => {
    const label = words?.[name] ?? null
    return label === null ? [] : [{ name, number: numberInWords(counters[name], locale), label }]
  })
