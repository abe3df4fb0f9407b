import type { FestivalCard } from '#cms/models/festival.ts'
import type { RecordOutline } from '#cms/models/outline.ts'
import { placeSlug, type Province } from '#cms/models/places.ts'
import { festivalEntry, type FestivalEntry } from '#features/festivals/festival-entry.rules.ts'
import { filterAddress, noFilter } from '#features/finding/filter.rules.ts'
import type { Municipality, Point } from '#gazetteer/known-places.rules.ts'
import { neighbours } from '#gazetteer/places.rules.ts'
import type { DocumentName, FeedName } from '#i18n/document-paths.ts'
import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { followByMail } from '#site/follow-address.rules.ts'
import type { NamedLink } from '#site/named-link.ts'
import type { ViewContext } from '#site/page.ts'

import type { Where } from './where.rules.ts'

export type PlaceData = {
  readonly where: Where
  readonly upcoming: readonly FestivalCard[]
  readonly past: readonly FestivalCard[]
  readonly upcomingTotal: number
  readonly pastTotal: number
  readonly organisations: readonly RecordOutline[]
  /** The municipalities of a province that have, or had, festivals. */
  readonly municipalities: readonly Municipality[]
}

export type PlaceView = {
  readonly name: string
  readonly title: string
  /** An introduction; null when the place has no upcoming festivals. */
  readonly intro: string | null
  readonly description: string
  readonly isEmpty: boolean
  readonly crumbs: readonly NamedLink[]
  readonly province: Province
  readonly point: Point | null
  readonly mapLabel: string
  readonly upcoming: readonly FestivalEntry[]
  readonly past: readonly FestivalEntry[]
  readonly allUpcoming: NamedLink | null
  readonly allPast: NamedLink | null
  readonly organisations: readonly NamedLink[]
  readonly around: readonly NamedLink[]
  /** The calendar and the feed of this place. */
  readonly follow: {
    readonly feed: FeedName
    readonly calendar: DocumentName
    readonly slug: string
  }
  readonly followByMail: NamedLink
  readonly nearby: NamedLink
  readonly organiseHref: string
}

/** The page of a province or a municipality: upcoming festivals, past festivals, and organisers. */
export const placeView = (data: PlaceData, context: ViewContext): PlaceView => {
  const { where } = data
  const { locale } = context
  const t = translator(locale)
  const province = where.kind === 'province' ? where.province : where.municipality.province
  const name = where.kind === 'province' ? t(`province.${province}`) : where.municipality.name
  const choice =
    where.kind === 'province' ? { ...noFilter, province } : { ...noFilter, place: where.municipality.slug }
  const all = (list: 'festivals' | 'pastFestivals', total: number, shown: number): NamedLink | null =>
    total <= shown
      ? null
      : {
          label: t('place.all', { count: total }),
          href: filterAddress(pathTo(list, locale), choice),
        }
  const entries = (cards: readonly FestivalCard[]) => cards.map((festival) => festivalEntry(festival, locale))
  const near = filterAddress(pathTo('festivals', locale), { ...noFilter, near: name })
  return {
    name,
    title: t(where.kind === 'province' ? 'place.provinceTitle' : 'place.title', { place: name }),
    intro: data.upcomingTotal === 0 ? null : t('place.intro', { place: name }),
    description: t('place.description', { place: name }),
    isEmpty: data.upcomingTotal + data.pastTotal + data.organisations.length === 0,
    crumbs: crumbsOf(where, context),
    province,
    point: where.kind === 'province' ? null : where.municipality.point,
    mapLabel: t('place.onMap', { place: name }),
    upcoming: entries(data.upcoming),
    past: entries(data.past),
    allUpcoming: all('festivals', data.upcomingTotal, data.upcoming.length),
    allPast: all('pastFestivals', data.pastTotal, data.past.length),
    organisations: data.organisations.map(({ slug, title }) => ({
      label: title.nl ?? slug,
      href: pathTo('organisation', locale, slug),
    })),
    around: aroundOf(data, province, context),
    follow: followOf(where),
    followByMail: followByMail(
      where.kind === 'province'
        ? { kind: 'province', slug: where.province, name }
        : { kind: 'municipality', slug: where.municipality.slug, name },
      locale,
    ),
    nearby: {
      label: t('place.nearby', { place: name }),
      href: where.kind === 'province' ? pathTo('map', locale) : near,
    },
    organiseHref: pathTo('organise', locale),
  }
}

const crumbsOf = (where: Where, { locale }: ViewContext): readonly NamedLink[] => {
  const t = translator(locale)
  const festivals = { label: t('festivals.title'), href: pathTo('festivals', locale) }
  if (where.kind === 'province') return [festivals]
  const { province } = where.municipality
  return [festivals, { label: t(`province.${province}`), href: pathTo('festivalsIn', locale, province) }]
}

/** Calendars and feeds have separate folders for provinces, so there a municipality keeps its own name ("utrecht"). */
const followOf = (where: Where): PlaceView['follow'] =>
  where.kind === 'province'
    ? { feed: 'province', calendar: 'provinceCalendar', slug: where.province }
    : { feed: 'municipality', calendar: 'municipalityCalendar', slug: placeSlug(where.municipality.name) }

/** Links: for a province its municipalities; for a municipality without festivals the neighbouring provinces. */
const aroundOf = ({ where, municipalities }: PlaceData, province: Province, { locale }: ViewContext) => {
  const t = translator(locale)
  if (where.kind === 'province' && municipalities.length > 0)
    return municipalities.map(({ name, slug }) => ({
      label: name,
      href: pathTo('festivalsIn', locale, slug),
    }))
  return [province, ...neighbours[province]].map((one) => ({
    label: t(`province.${one}`),
    href: pathTo('festivalsIn', locale, one),
  }))
}
