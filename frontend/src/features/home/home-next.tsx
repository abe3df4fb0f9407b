import type { ReactElement } from 'react'

import { Agenda } from '#features/festivals/agenda.part.tsx'
import type { Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'

import type { HomeView } from './home.view.ts'

/** The festivals after the next one. */
export const HomeNext = ({ view, locale }: { view: HomeView; locale: Locale }): ReactElement | null =>
  view.afterNext.length === 0 ? null : (
    <section className="soon" aria-labelledby="soon">
      <h2 className="soon__heading" id="soon">
        {translator(locale)('home.nextMore')}
      </h2>
      <Agenda
        entries={view.afterNext}
        locale={locale}
        heading="h3"
        className="soon__list"
        withMonth
        withPicture={false}
      />
    </section>
  )
