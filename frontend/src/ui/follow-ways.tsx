import type { ReactElement } from 'react'

import type { Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'

import { Section } from './section.tsx'

type Props = {
  readonly mail: { readonly label: string; readonly href: string }
  readonly calendarHref: string
  readonly feedHref: string
  readonly locale: Locale
}

/** The ways to follow the subject of a page: by mail, in a calendar, in a feed. */
export const FollowWays = ({ mail, calendarHref, feedHref, locale }: Props): ReactElement => {
  const t = translator(locale)
  return (
    <Section id="follow" title={t('place.follow')} locale={locale}>
      <ul className="ways">
        <li>
          <a href={mail.href}>{mail.label}</a>
        </li>
        <li>
          <a href={calendarHref}>{t('place.calendar')}</a>
        </li>
        <li>
          <a href={feedHref}>{t('place.feed')}</a>
        </li>
      </ul>
    </Section>
  )
}
