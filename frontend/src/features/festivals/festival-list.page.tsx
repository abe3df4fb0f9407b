import type { ReactElement } from 'react'
import { listLd } from '#features/structured-data/page-ld.rules.ts'
import { paths } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { calendarLink, feedLinks } from '#features/feeds/discovery.rules.ts'
import {
  definePage,
  found,
  notFound,
  type Frame,
  type Head,
  type Loaded,
  type ViewContext,
} from '#server/page.ts'
import { Document } from '#ui/document.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { pageNumber } from '#ui/pagination.rules.ts'
import { FestivalLine } from './festival-entry.part.tsx'
import { pastView, upcomingView, type FestivalListing, type FestivalListView } from './festival-list.view.ts'

type Props = { readonly view: FestivalListView; readonly frame: Frame }

const FestivalList = ({ view, frame }: Props): ReactElement => {
  const { locale } = frame
  const t = translator(locale)
  return (
    <Document frame={frame}>
      <PageHeader title={view.title} intro={view.intro} />
      <div className="column">
        <nav className="tabs" aria-label={t('festivals.views')}>
          <a href={view.upcomingHref} aria-current={view.which === 'upcoming' ? 'page' : undefined}>
            {t('festivals.upcoming')}
          </a>
          <a href={view.pastHref} aria-current={view.which === 'past' ? 'page' : undefined}>
            {t('festivals.past')}
          </a>
        </nav>
        {view.months.length === 0 && <Empty view={view} frame={frame} />}
        {view.months.map((month) => (
          <section key={month.name} className="month">
            <h2 className="month__name">{month.name}</h2>
            <ol className="agenda">
              {month.entries.map((entry) => (
                <li key={entry.id}>
                  <FestivalLine entry={entry} locale={locale} heading="h3" />
                </li>
              ))}
            </ol>
          </section>
        ))}
        <Pagination pages={view.pages} locale={locale} />
      </div>
    </Document>
  )
}

const Empty = ({ view, frame }: Props): ReactElement => {
  const t = translator(frame.locale)
  return (
    <div className="empty">
      <p className="lead">{view.empty}</p>
      {view.which === 'upcoming' && (
        <>
          <p>{t('festivals.emptyHow')}</p>
          <p>
            <a className="button" href={view.organiseHref}>
              {t('festivals.organise')}
            </a>
          </p>
        </>
      )}
    </div>
  )
}

/** A page of a list exists when it has something on it, or when it is the first. */
const existing = (list: FestivalListing, page: number): Loaded<FestivalListing> =>
  list.items.length === 0 && page > 1 ? notFound : found(list)

const head = (view: FestivalListView, { locale, siteUrl }: ViewContext): Head => ({
  title: view.title,
  description: view.description,
  canonicalQuery: ['page'],
  feeds: [...feedLinks('festivals', view.title, locale), calendarLink('calendar', view.title, locale)],
  jsonLd: [
    listLd(
      siteUrl,
      view.title,
      view.months.flatMap(({ entries }) => entries.map(({ title, href }) => ({ name: title.value, href }))),
    ),
  ],
})

export const upcomingFestivalsPage = definePage({
  path: paths.festivals,
  query: ['page'],
  load: async ({ queries, query }) => {
    const page = pageNumber(query)
    return existing(await queries.upcomingFestivals({ page }), page)
  },
  view: upcomingView,
  head,
  Page: FestivalList,
})

export const pastFestivalsPage = definePage({
  path: paths.pastFestivals,
  query: ['page'],
  load: async ({ queries, query }) => {
    const page = pageNumber(query)
    return existing(await queries.pastFestivals({ page }), page)
  },
  view: pastView,
  head,
  Page: FestivalList,
})
