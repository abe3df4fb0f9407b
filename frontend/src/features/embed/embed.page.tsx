import type { ReactElement } from 'react'

import type { FestivalCard } from '#cms/models/festival.ts'
import { placeSlug } from '#cms/models/places.ts'
import { Agenda } from '#features/festivals/agenda.part.tsx'
import { festivalEntry, type FestivalEntry } from '#features/festivals/festival-entry.rules.ts'
import { isAtPlace } from '#gazetteer/places.rules.ts'
import { paths, pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import {
  defineDocument,
  definePage,
  found,
  notFound,
  type Frame,
  type LoadContext,
  type ViewContext,
} from '#site/page.ts'

import {
  embedChoice,
  embedColours,
  embedParameters,
  mostLimit,
  type EmbedChoice,
} from './embed-choice.rules.ts'

type View = {
  readonly entries: readonly FestivalEntry[]
  readonly colours: string | null
  readonly allHref: string
}

const festivalsOf = async (
  { queries, now }: Pick<LoadContext, 'now' | 'queries'>,
  choice: EmbedChoice,
): Promise<readonly FestivalCard[] | null> => {
  const { festival: slug, organisation: organisationSlug, municipality, province, limit } = choice
  if (slug !== null) {
    const festival = await queries.festival(slug)
    return festival === null ? null : [festival]
  }
  const organisation = organisationSlug === null ? null : await queries.organisation(organisationSlug)
  if (organisationSlug !== null && organisation === null) return null
  const filter = {
    ...(organisation !== null && { organisation: organisation.id }),
    ...(province !== null && { province }),
  }
  // Always the maximum: then embeds with different limits share one cached answer.
  if (municipality === null)
    return (await queries.upcomingFestivals({ ...filter, limit: mostLimit })).items.slice(0, limit)
  const place = placeSlug(municipality)
  if (organisation !== null) {
    const theirs = await queries.upcomingFestivals({ ...filter, limit: 100 })
    return theirs.items.filter(({ venue }) => isAtPlace(venue, place)).slice(0, limit)
  }
  const there = (await queries.festivalOutlines()).filter(
    ({ end, venue }) =>
      end !== null &&
      end.at > now.getTime() &&
      (province === null || venue?.province === province) &&
      isAtPlace(venue, place),
  )
  return queries.festivalCards(there.slice(0, limit).map((one) => one.slug))
}

const embedView = (festivals: readonly FestivalCard[], { locale, query }: ViewContext): View => ({
  entries: festivals.map((festival) => festivalEntry(festival, locale)),
  colours: embedColours(embedChoice(query)),
  allHref: pathTo('festivals', locale),
})

const EmbedPage = ({ view, frame }: { readonly view: View; readonly frame: Frame }): ReactElement => {
  const { locale, settings } = frame
  const t = translator(locale)
  return (
    <html lang={locale} dir={frame.direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${t('festivals.title')} – ${settings.name}`}</title>
        <meta name="robots" content="noindex" />
        {/* Links open the site itself, outside of the frame. */}
        <base target="_blank" />
        <link rel="stylesheet" href={frame.assets.stylesheet} />
        {view.colours !== null && <link rel="stylesheet" href={view.colours} />}
      </head>
      <body className="embed">
        <main>
          <h1 className="visually-hidden">{t('festivals.title')}</h1>
          {view.entries.length === 0 ? (
            <p>{t('festivals.empty')}</p>
          ) : (
            <Agenda entries={view.entries} locale={locale} heading="h2" withMonth />
          )}
        </main>
        <footer className="embed__source">
          <a href={view.allHref}>{t('embed.source', { site: settings.name })}</a>
        </footer>
      </body>
    </html>
  )
}

export const embedPage = definePage({
  path: paths.embed,
  query: embedParameters,
  load: async (context) => {
    const festivals = await festivalsOf(context, embedChoice(context.query))
    return festivals === null ? notFound : found(festivals)
  },
  view: embedView,
  head: () => ({ title: null, noindex: true, embeddable: true }),
  Page: EmbedPage,
})

/** The colours of an embed as a separate style sheet, because the page's security policy forbids inline styles. */
export const embedStyle = defineDocument({
  path: { nl: '/embed.css' },
  open: true,
  query: ['ground', 'ink', 'accent'],
  write: async ({ query }) => {
    const { ground, ink, accent } = embedChoice(query)
    const pair =
      ground === null || ink === null
        ? ''
        : `--paper:#${ground};--sheet:#${ground};--ink:#${ink};--ink-soft:#${ink};--line:#${ink};--line-soft:#${ink};`
    const body = `:root{${pair}${accent === null ? '' : `--red:#${accent};`}}`
    return found({
      type: 'text/css; charset=utf-8',
      body,
      headers: { 'Cache-Control': 'public, max-age=86400' },
    })
  },
})
