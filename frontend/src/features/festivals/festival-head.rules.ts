import { festivalLd } from '#features/structured-data/festival-ld.rules.ts'
import { breadcrumbLd } from '#features/structured-data/page-ld.rules.ts'
import { documentPath } from '#i18n/document-paths.ts'
import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { calendarLink, oEmbedLinks } from '#site/discovery.rules.ts'
import type { Head, ViewContext } from '#site/page.ts'

import type { FestivalView } from './festival.view.ts'

/** The metadata of a festival's page for search engines, calendars, and sites that link to it. */
export const festivalHead = (view: FestivalView, context: ViewContext): Head => {
  const { festival, nextEdition, pageTitle, description } = view
  const { locale, siteUrl, path } = context
  const t = translator(locale)
  const shareImage = documentPath('shareImage', locale, festival.slug)
  const images = [...festival.pictures.map((picture) => picture.largest.url), shareImage].map(
    (image) => siteUrl + image,
  )
  return {
    title: pageTitle,
    description,
    image: festival.pictures[0] ?? null,
    shareImage: { path: shareImage, alt: description ?? pageTitle },
    translatedIn: festival.translatedIn,
    type: 'article',
    feeds: [
      calendarLink('festivalCalendar', festival.title.value, locale, festival.slug),
      ...oEmbedLinks(siteUrl + path, festival.title.value),
    ],
    jsonLd: [
      festivalLd({ festival, nextEdition, locale, siteUrl, images }),
      breadcrumbLd(context, [
        { label: t('festivals.title'), href: pathTo('festivals', locale) },
        { label: festival.title.value, href: path },
      ]),
    ],
  }
}
