import type { ReactElement } from 'react'

import type { FestivalOutline } from '#cms/models/outline.ts'
import { ShortAgenda } from '#features/festivals/agenda.part.tsx'
import { municipalityOf } from '#features/finding/festival-location.rules.ts'
import { breadcrumbLd, listLd } from '#features/structured-data/page-ld.rules.ts'
import { PlaceMap } from '#gazetteer/place-map.tsx'
import { municipalityNowOf } from '#gazetteer/places.rules.ts'
import { documentPath, feedPath } from '#i18n/document-paths.ts'
import type { Locale } from '#i18n/locales.ts'
import { paths, pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { calendarLink, feedLinks } from '#site/discovery.rules.ts'
import type { NamedLink } from '#site/named-link.ts'
import { definePage, found, notFound, type Frame, type LoadContext, type Loaded } from '#site/page.ts'
import { Breadcrumb } from '#ui/breadcrumb.tsx'
import { Document } from '#ui/document.tsx'
import { FollowWays } from '#ui/follow-ways.tsx'
import { Section } from '#ui/section.tsx'

import { placeView, type PlaceData, type PlaceView } from './place.view.ts'
import { placesOfFestival, placesOfOrganisation, whereIs } from './where.rules.ts'

type Props = { readonly view: PlaceView; readonly frame: Frame }

const PlacePage = ({ view, frame }: Props): ReactElement => {
  const { locale } = frame
  const t = translator(locale)
  return (
    <Document frame={frame}>
      <div className="column">
        <Breadcrumb crumbs={view.crumbs} locale={locale} />
        <div className="place-top">
          <div>
            <h1>{view.title}</h1>
            {view.intro !== null && <p className="lead">{view.intro}</p>}
          </div>
          <PlaceMap point={view.point} province={view.province} label={view.mapLabel} />
        </div>
        <Section id="upcoming" title={t('place.upcoming')} locale={locale}>
          {view.upcoming.length === 0 ? (
            <Empty view={view} frame={frame} />
          ) : (
            <Agenda entries={view.upcoming} all={view.allUpcoming} locale={locale} />
          )}
        </Section>
        {view.past.length > 0 && (
          <Section id="past" title={t('place.past')} locale={locale}>
            <Agenda entries={view.past} all={view.allPast} locale={locale} />
          </Section>
        )}
        {view.organisations.length > 0 && (
          <Section id="organisations" title={t('place.organisations')} locale={locale}>
            <Links links={view.organisations} className="place-list" />
          </Section>
        )}
        {view.around.length > 0 && (
          <Section
            id="around"
            title={t(view.point === null ? 'place.municipalities' : 'place.around')}
            locale={locale}
          >
            <Links links={view.around} className="chips-list" />
          </Section>
        )}
        <FollowWays
          mail={view.followByMail}
          calendarHref={documentPath(view.follow.calendar, locale, view.follow.slug)}
          feedHref={feedPath(view.follow.feed, 'rss', locale, view.follow.slug)}
          locale={locale}
        />
      </div>
    </Document>
  )
}

const Empty = ({ view, frame }: Props): ReactElement => {
  const t = translator(frame.locale)
  return (
    <>
      <p className="lead">{t('place.empty', { place: view.name })}</p>
      <p>{t('place.emptyHow')}</p>
      <p>
        <a className="button button--yellow" href={view.nearby.href}>
          {view.nearby.label}
        </a>
      </p>
      <p>
        <a href={view.organiseHref}>{t('festivals.organise')}</a>
      </p>
    </>
  )
}

type AgendaProps = {
  readonly entries: PlaceView['upcoming']
  readonly all: NamedLink | null
  readonly locale: Locale
}

const Agenda = ({ entries, all, locale }: AgendaProps): ReactElement => (
  <>
    <ShortAgenda entries={entries} locale={locale} />
    {all !== null && (
      <p>
        <a className="arrow-link" href={all.href}>
          {all.label}
        </a>
      </p>
    )}
  </>
)

const Links = ({ links, className }: { links: readonly NamedLink[]; className: string }): ReactElement => (
  <ul className={className}>
    {links.map(({ label, href }) => (
      <li key={href}>
        <a href={href} lang="nl">
          {label}
        </a>
      </li>
    ))}
  </ul>
)

const most = { upcoming: 12, past: 6 } as const

const load = async ({ queries, params, locale, now }: LoadContext): Promise<Loaded<PlaceData>> => {
  const slug = params['slug'] ?? ''
  const where = whereIs(slug)
  if (where === null) return whatItBecame(slug, locale)
  const [all, organisations] = await Promise.all([queries.festivalOutlines(), queries.organisationOutlines()])
  const here = all.filter((festival) => placesOfFestival(festival).includes(slug))
  const isOver = ({ end }: FestivalOutline): boolean => end === null || end.at <= now.getTime()
  const upcoming = here.filter((festival) => !isOver(festival))
  const past = here.filter(isOver).reverse()
  const first = upcoming.slice(0, most.upcoming).map(({ slug }) => slug)
  const last = past.slice(0, most.past).map(({ slug }) => slug)
  const cards = await queries.festivalCards([...first, ...last])
  const among = (slugs: readonly string[]) => cards.filter(({ slug }) => slugs.includes(slug))
  const municipalities = new Set(here.flatMap((festival) => municipalityOf(festival) ?? []))
  return found({
    where,
    upcoming: among(first),
    past: among(last),
    upcomingTotal: upcoming.length,
    pastTotal: past.length,
    organisations: organisations.filter((organisation) => placesOfOrganisation(organisation).includes(slug)),
    municipalities: [...municipalities].sort((a, b) => a.name.localeCompare(b.name, 'nl')),
  })
}

/** The page of a municipality that ended leads to that of the municipality it became. */
const whatItBecame = (slug: string, locale: Locale): Loaded<never> => {
  const now = municipalityNowOf(slug)
  return now === null
    ? notFound
    : { kind: 'redirect', to: pathTo('festivalsIn', locale, now.slug), permanent: true }
}

/** A page for each province and municipality; when both have the same name, the province keeps the plain slug. */
export const placePage = definePage({
  path: paths.festivalsIn,
  load,
  view: placeView,
  head: ({ title, name, description, isEmpty, follow, crumbs, upcoming }, context) => ({
    title,
    description,
    noindex: isEmpty,
    feeds: [
      ...feedLinks(follow.feed, name, context.locale, follow.slug),
      calendarLink(follow.calendar, name, context.locale, follow.slug),
    ],
    jsonLd: [
      breadcrumbLd(context, [...crumbs, { label: name, href: context.path }]),
      listLd(
        context.siteUrl,
        title,
        upcoming.map((entry) => ({ name: entry.title.value, href: entry.href })),
      ),
    ],
  }),
  Page: PlacePage,
})
