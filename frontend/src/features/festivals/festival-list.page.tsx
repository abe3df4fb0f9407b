import type { ReactElement } from 'react'

import type { FestivalCard } from '#cms/models/festival.ts'
import type { Province } from '#cms/models/places.ts'
import { kilometresTo } from '#features/finding/festival-location.rules.ts'
import {
  choicesOf,
  filterAddress,
  filterParameters,
  isCanonical,
  isCommon,
  readFilter,
  type Filter,
} from '#features/finding/filter.rules.ts'
import { findFestivals, type Which } from '#features/finding/find-festivals.rules.ts'
import { Chosen, FindForm } from '#features/finding/find-form.part.tsx'
import { listLd } from '#features/structured-data/page-ld.rules.ts'
import { findPlace } from '#gazetteer/find-place.rules.ts'
import { dayOfInstant } from '#i18n/dates.ts'
import { paths, type PathPerLocale } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { calendarLink, feedLinks } from '#site/discovery.rules.ts'
import { definePage, found, notFound, type Frame, type LoadContext, type Loaded } from '#site/page.ts'
import { Document } from '#ui/document.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Pagination } from '#ui/pagination.tsx'

import { Agenda } from './agenda.part.tsx'
import { FestivalEmpty } from './festival-empty.tsx'
import { festivalListView, type FestivalListing, type FestivalListView } from './festival-list.view.ts'
import { FestivalTabs } from './festival-tabs.part.tsx'

type Props = { readonly view: FestivalListView; readonly frame: Frame }

const FestivalList = ({ view, frame }: Props): ReactElement => {
  const { locale } = frame
  const isEmpty = view.months.length === 0 && view.nearest.length === 0
  return (
    <Document frame={frame}>
      <PageHeader title={view.title} intro={view.intro} />
      <div className="column">
        <FestivalTabs current={view.which} locale={locale} />
        <FindForm action={view.path} filter={view.filter} options={view.options} locale={locale} />
        <Near view={view} frame={frame} />
        <WrongDays view={view} />
        {view.isFiltered && (
          <div className="found">
            <p className="found__count">{view.count}</p>
            <Chosen chips={view.chips} clearHref={view.path} locale={locale} />
          </div>
        )}
        {isEmpty && <FestivalEmpty view={view} locale={locale} />}
        <Nearest view={view} frame={frame} />
        {view.months.map((month) => (
          <section key={month.name} className="month">
            <h2 className="month__name">{month.name}</h2>
            <Agenda entries={month.entries} locale={locale} heading="h3" />
          </section>
        ))}
        <Pagination pages={view.pages} locale={locale} />
      </div>
    </Document>
  )
}

/** What became of the typed place, when there is more to say than its name. */
const Near = ({ view: { near }, frame }: Props): ReactElement | null => {
  const t = translator(frame.locale)
  if (near === null || near.notes.length + near.suggestions.length === 0) return null
  const others = t(near.kind === 'found' ? 'find.others' : 'find.suggestions')
  return (
    <div className="hint">
      {near.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {near.suggestions.length > 0 && (
        <p>
          {others}{' '}
          {near.suggestions.map(({ label, href }) => (
            <a key={href} className="chip" href={href} lang="nl">
              {label}
            </a>
          ))}
        </p>
      )}
    </div>
  )
}

/** What the list could not use of the days in its address. */
const WrongDays = ({ view: { wrongDays } }: Pick<Props, 'view'>): ReactElement | null =>
  wrongDays.length === 0 ? null : (
    <div className="hint" id="wrong-days">
      {wrongDays.map(({ note, meant }) => (
        <p key={note}>
          {note}{' '}
          {meant !== null && (
            <a className="chip" href={meant.href}>
              {meant.label}
            </a>
          )}
        </p>
      ))}
    </div>
  )

const Nearest = ({ view: { near, nearest }, frame }: Props): ReactElement | null => {
  const { locale } = frame
  if (nearest.length === 0 || near?.kind !== 'found') return null
  return (
    <section className="month">
      <h2 className="month__name">{near.heading}</h2>
      <p className="month__note">{translator(locale)('find.crow')}</p>
      <Agenda entries={nearest} locale={locale} heading="h3" withMonth withYear />
    </section>
  )
}

const perPage = 24

const loadList =
  (which: Which) =>
  async ({ queries, query, path, now }: LoadContext): Promise<Loaded<FestivalListing>> => {
    const today = dayOfInstant(now, 'Europe/Amsterdam')
    const as = { today, towards: which === 'past' ? 'past' : 'future' } as const
    const filter = readFilter(query, as)
    const near = filter.near === null ? null : findPlace(filter.near)
    if (near?.kind === 'province') return inProvince(path, filter, near.province)
    if (!isCanonical(query, as))
      return { kind: 'redirect', to: filterAddress(path, filter), permanent: false }
    const all = await queries.festivalOutlines()
    const asked = { which, filter, now, today }
    const point = near?.kind === 'place' ? near.place.point : null
    const { festivals, counts } = findFestivals(all, { ...asked, near: point })
    const { page } = filter
    const here = festivals.slice((page - 1) * perPage, page * perPage)
    // The first page of a list always exists; other pages exist when they have festivals.
    if (here.length === 0 && page > 1) return notFound
    const items = await cardsOf({ queries, which, filter, slugs: here.map(({ slug }) => slug) })
    const distances = new Map(
      point === null ? [] : here.map((festival) => [festival.id, kilometresTo(festival, point)]),
    )
    const pages = Math.max(1, Math.ceil(festivals.length / perPage))
    return found({ which, filter, near, items, distances, counts, page, pages, total: festivals.length })
  }

/** A visitor who types a province as the place gets the festivals in that province. */
const inProvince = (path: string, filter: Filter, province: Province): Loaded<never> => ({
  kind: 'redirect',
  to: filterAddress(path, { ...filter, near: null, place: null, province, page: 1 }),
  permanent: false,
})

type Wanted = Pick<LoadContext, 'queries'> & {
  readonly which: Which
  readonly filter: Filter
  readonly slugs: readonly string[]
}

/** The whole agenda is fetched as pages of a list; a filtered list festival by festival, as festival pages do. */
const cardsOf = async ({ queries, which, filter, slugs }: Wanted): Promise<readonly FestivalCard[]> => {
  if (choicesOf(filter).length > 0) return queries.festivalCards(slugs)
  const ask = which === 'upcoming' ? queries.upcomingFestivals : queries.pastFestivals
  return (await ask({ page: filter.page })).items
}

const listPage = (which: Which, path: PathPerLocale) =>
  definePage({
    path,
    query: filterParameters,
    // Which day it is makes no difference: a list from or to a day is not kept.
    keeps: (query) => isCommon(readFilter(query, { today: '2000-01-01' })),
    load: loadList(which),
    view: festivalListView,
    head: (view, { locale, siteUrl }) => ({
      title: view.title,
      description: view.description,
      noindex: view.isFiltered,
      canonicalQuery: ['page'],
      feeds: [...feedLinks('festivals', view.title, locale), calendarLink('calendar', view.title, locale)],
      jsonLd: [
        listLd(
          siteUrl,
          view.title,
          view.months.flatMap(({ entries }) =>
            entries.map(({ title, href }) => ({ name: title.value, href })),
          ),
        ),
      ],
    }),
    Page: FestivalList,
  })

export const upcomingFestivalsPage = listPage('upcoming', paths.festivals)
export const pastFestivalsPage = listPage('past', paths.pastFestivals)
