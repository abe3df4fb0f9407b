import type { ReactElement } from 'react'
import { FestivalLine } from '#features/festivals/festival-entry.part.tsx'
import type { Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'
import type { HomeView } from './home.view.ts'

/** The festivals after the first one. */
export const HomeNext = ({ view, locale }: { view: HomeView; locale: Locale }): ReactElement | null =>
  view.afterNext.length === 0 ? null : (
    <section className="soon" aria-labelledby="soon">
      <h2 className="soon__heading" id="soon">
        {translator(locale)('home.nextMore')}
      </h2>
      <ol className="soon__list">
        {view.afterNext.map((entry) => (
          <li key={entry.id}>
            <FestivalLine entry={entry} locale={locale} heading="h3" withMonth withPicture={false} />
          </li>
        ))}
      </ol>
    </section>
  )
