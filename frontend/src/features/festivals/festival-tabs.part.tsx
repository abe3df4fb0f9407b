import type { ReactElement } from 'react'

import type { Locale } from '#i18n/locales.ts'
import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'

type Props = { readonly current: 'upcoming' | 'past' | 'map'; readonly locale: Locale }

/** The ways to see festivals: upcoming, past, and on the map. */
export const FestivalTabs = ({ current, locale }: Props): ReactElement => {
  const t = translator(locale)
  const mark = (which: Props['current']) => (which === current ? 'page' : undefined)
  return (
    <nav className="tabs" aria-label={t('festivals.views')}>
      <a href={pathTo('festivals', locale)} aria-current={mark('upcoming')}>
        {t('festivals.upcoming')}
      </a>
      <a href={pathTo('pastFestivals', locale)} aria-current={mark('past')}>
        {t('festivals.past')}
      </a>
      <a href={pathTo('map', locale)} aria-current={mark('map')}>
        {t('map.title')}
      </a>
    </nav>
  )
}
