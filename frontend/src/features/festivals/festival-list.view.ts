import type { FestivalCard } from '#cms/models/festival.ts'
import { chipsOf, optionsOf, waysOn, type Chip, type Options } from '#features/finding/choices.rules.ts'
import { choicesOf, filterAddress, type Filter } from '#features/finding/filter.rules.ts'
import type { Counts, Which } from '#features/finding/find-festivals.rules.ts'
import { wrongDaysOf, type WrongDayView } from '#features/finding/wrong-days.rules.ts'
import type { FoundPlace } from '#gazetteer/find-place.rules.ts'
import type { Merged } from '#gazetteer/known-places.rules.ts'
import type { Locale } from '#i18n/locales.ts'
import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import type { ViewContext } from '#site/page.ts'
import { pagesAt, type Pages } from '#site/pagination.rules.ts'

import { festivalEntry, type FestivalEntry } from './festival-entry.rules.ts'
import { byMonth, type Month } from './months.rules.ts'

export type FestivalListing = {
  readonly which: Which
  readonly filter: Filter
  readonly near: Exclude<FoundPlace, { kind: 'province' }> | null
  readonly items: readonly FestivalCard[]
  readonly distances: ReadonlyMap<string, number>
  readonly counts: Counts
  readonly page: number
  readonly pages: number
  readonly total: number
}

export type FestivalListView = {
  readonly which: Which
  readonly title: string
  readonly intro: string
  readonly description: string
  readonly filter: Filter
  readonly isFiltered: boolean
  readonly options: Options
  readonly chips: readonly Chip[]
  readonly count: string
  /** How the typed place was understood; null when none was typed. */
  readonly near: NearView | null
  readonly wrongDays: readonly WrongDayView[]
  readonly months: readonly Month[]
  readonly nearest: readonly FestivalEntry[]
  readonly pages: Pages
  /** The advice when the list is empty. */
  readonly empty: string
  readonly ways: readonly Chip[]
  readonly path: string
  readonly upcomingHref: string
  readonly pastHref: string
  readonly mapHref: string
  readonly organiseHref: string
}

export type NearView =
  | {
      readonly kind: 'found'
      readonly heading: string
      /** What the visitor should know of the place: that it is a guess, or that its municipality ended. */
      readonly notes: readonly string[]
      readonly suggestions: readonly Chip[]
    }
  | { readonly kind: 'asked'; readonly notes: readonly string[]; readonly suggestions: readonly Chip[] }

/** The list of upcoming or past festivals, all or filtered. */
export const festivalListView = (list: FestivalListing, context: ViewContext): FestivalListView => {
  const { locale, path } = context
  const { filter, counts, near, which } = list
  const t = translator(locale)
  const entries = list.items.map((festival) =>
    withDistance(festivalEntry(festival, locale), list.distances.get(festival.id), context),
  )
  const isNear = near?.kind === 'place'
  const upcoming = pathTo('festivals', locale)
  const past = pathTo('pastFestivals', locale)
  const other = which === 'upcoming' ? past : upcoming
  return {
    ...wordsOf(which, context),
    which,
    filter,
    path,
    isFiltered: choicesOf(filter).length + filter.wrongDays.length > 0,
    options: optionsOf(filter, counts, locale),
    chips: chipsOf(filter, near, path, locale),
    count: t('find.count', { count: list.total }),
    near: nearView(list, context),
    wrongDays: wrongDaysOf(filter, path, locale),
    months: isNear ? [] : byMonth(entries),
    nearest: isNear ? entries : [],
    pages: pagesAt(list, (page) => filterAddress(path, { ...filter, page })),
    ways: [
      ...waysOn(filter, counts, near, path, locale),
      {
        label: t(which === 'upcoming' ? 'find.tryPast' : 'find.tryUpcoming'),
        href: filterAddress(other, { ...filter, when: null, from: null, to: null, wrongDays: [], page: 1 }),
      },
      { label: t('find.tryAll'), href: upcoming },
    ],
    upcomingHref: upcoming,
    pastHref: past,
    mapHref: pathTo('map', locale),
    organiseHref: pathTo('organise', locale),
  }
}

const wordsOf = (which: Which, { locale }: ViewContext) => {
  const t = translator(locale)
  return which === 'upcoming'
    ? {
        title: t('festivals.title'),
        intro: t('festivals.intro'),
        description: t('festivals.description'),
        empty: t('festivals.empty'),
      }
    : {
        title: t('festivals.pastTitle'),
        intro: t('festivals.pastIntro'),
        description: t('festivals.pastDescription'),
        empty: t('festivals.pastEmpty'),
      }
}

const nearView = ({ near, filter }: FestivalListing, { locale, path }: ViewContext): NearView | null => {
  const t = translator(locale)
  const chips = (names: readonly string[]): readonly Chip[] =>
    names.map((name) => ({ label: name, href: filterAddress(path, { ...filter, near: name, page: 1 }) }))
  const name = filter.near ?? ''
  switch (near?.kind) {
    case undefined:
      return null
    case 'place':
      return {
        kind: 'found',
        heading: t('find.nearest', { name: near.place.label }),
        notes: notesOf(near, locale),
        suggestions: chips(near.others),
      }
    case 'several': {
      const { merged, names } = near
      const note = merged === null ? t('find.several', { name }) : t('find.split', mergedValues(merged))
      return { kind: 'asked', notes: [note], suggestions: chips(names) }
    }
    case 'unknown':
      return { kind: 'asked', notes: [t('find.unknown', { name })], suggestions: chips(near.suggestions) }
  }
}

const notesOf = (
  { isGuess, merged, place }: Extract<FoundPlace, { kind: 'place' }>,
  locale: Locale,
): readonly string[] => {
  const t = translator(locale)
  return [
    ...(isGuess ? [t('find.guess', { name: place.label })] : []),
    ...(merged === null
      ? []
      : [t('find.merged', { ...mergedValues(merged), place: place.municipality.name })]),
  ]
}

const mergedValues = ({ name, year }: Merged) => ({ name, year: String(year) })

const withDistance = (
  entry: FestivalEntry,
  kilometres: number | undefined,
  { locale }: ViewContext,
): FestivalEntry => {
  if (kilometres === undefined || !Number.isFinite(kilometres)) return entry
  const t = translator(locale)
  const whole = Math.round(kilometres)
  const said = whole < 1 ? t('find.distanceClose') : t('find.distance', { count: whole })
  return { ...entry, facts: [said, ...entry.facts] }
}
