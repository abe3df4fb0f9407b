import type { ReactElement } from 'react'

import type { Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'

import type { FestivalListView } from './festival-list.view.ts'

/** An empty list: what to try instead, and an invitation to organise a festival. */
export const FestivalEmpty = ({ view, locale }: { view: FestivalListView; locale: Locale }): ReactElement => {
  const t = translator(locale)
  return (
    <div className="empty">
      <p className="lead">{view.isFiltered ? t('find.none') : view.empty}</p>
      {view.isFiltered && (
        <>
          <p>{t('find.noneHow')}</p>
          <ul className="ways">
            {view.ways.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {view.which === 'upcoming' && (
        <>
          {!view.isFiltered && <p>{t('festivals.emptyHow')}</p>}
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
