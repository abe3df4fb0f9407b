import type { ReactElement } from 'react'

import { FestivalTabs } from '#features/festivals/festival-tabs.part.tsx'
import { paths } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { definePage, found, type Frame } from '#site/page.ts'
import { Document } from '#ui/document.tsx'
import { GarlandLine } from '#ui/garland.tsx'
import { PageHeader } from '#ui/page-header.tsx'

import { mapView, type MapView } from './map.view.ts'
import { NetherlandsMap } from './netherlands-map.tsx'

type Props = { readonly view: MapView; readonly frame: Frame }

const MapPage = ({ view, frame }: Props): ReactElement => {
  const { locale } = frame
  const t = translator(locale)
  return (
    <Document frame={frame} decoration={<GarlandLine name="map" size="large" />}>
      <PageHeader title={t('map.heading')} intro={t('map.intro')} />
      <div className="column">
        <FestivalTabs current="map" locale={locale} />
        <div className="map-and-list">
          <div className="map-sheet">
            <NetherlandsMap label={t('map.label')} links={view.links} dots={view.dots} />
          </div>
          <section aria-labelledby="map-list">
            <h2 className="visually-hidden" id="map-list">
              {t('map.list')}
            </h2>
            <ul className="provinces">
              {view.provinces.map(({ name, lang, href, count, places }) => (
                <li key={href}>
                  <p className="provinces__name">
                    <a href={href} lang={lang}>
                      {name}
                    </a>
                    <span className="provinces__count">{count}</span>
                  </p>
                  {places.length > 0 && (
                    <ul className="provinces__places" lang="nl">
                      {places.map((place) => (
                        <li key={place.href}>
                          <a href={place.href}>
                            <bdi>{place.name}</bdi>
                          </a>
                        </li>
                      ))}
                    </ul>
                  )}
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </Document>
  )
}

export const mapPage = definePage({
  path: paths.map,
  load: async ({ queries }) => found(await queries.festivalOutlines()),
  view: mapView,
  head: (_view, { locale }) => ({
    title: translator(locale)('map.heading'),
    description: translator(locale)('map.description'),
  }),
  Page: MapPage,
})
