import type { ReactElement } from 'react'

import type { Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'
import { Section } from '#ui/section.tsx'

import type { FestivalView } from './festival.view.ts'

/** The organiser of a festival and its partners. */
export const FestivalWho = ({
  view,
  locale,
}: {
  view: FestivalView
  locale: Locale
}): ReactElement | null => {
  const { organiser, partners } = view
  const t = translator(locale)
  if (organiser === null && partners.length === 0) return null
  return (
    <Section id="who" title={t('festival.who')} locale={locale}>
      {organiser !== null && (
        <p className="big-link">
          <a className="p-organizer h-card" href={organiser.href} lang="nl">
            {organiser.name}
          </a>
        </p>
      )}
      {partners.length > 0 && (
        <>
          <h3 className="small-heading">{t('festival.partners')}</h3>
          <ul className="plain-list">
            {partners.map(({ name, href }) => (
              <li key={href}>
                <a href={href} lang="nl">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
