import type { ReactElement } from 'react'

import type { Locale } from '#i18n/locales.ts'
import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { Section } from '#ui/section.tsx'

import type { FestivalView } from './festival.view.ts'

type Props = { readonly view: FestivalView; readonly locale: Locale }

/** The ways to share a festival, and to follow the next one. */
export const FestivalShare = ({ view, locale }: Props): ReactElement => {
  const { share } = view
  const t = translator(locale)
  return (
    <Section id="share" title={t('festival.share')} locale={locale}>
      <ul className="share">
        <li>
          <a href={share.mail}>{t('festival.shareMail')}</a>
        </li>
        <li>
          <a href={share.whatsapp} rel="noreferrer external">
            {t('festival.shareWhatsapp')}
          </a>
        </li>
        {!view.isOver && (
          <li>
            <a href={view.calendarHref}>{t('festival.calendar')}</a>
          </li>
        )}
        {share.follow !== null && (
          <li>
            <a href={share.follow.href}>{t('festival.follow', { name: share.follow.name })}</a>
          </li>
        )}
        {view.follow.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
        <li>
          <a href={pathTo('promotion', locale, view.festival.slug)}>{t('promotion.title')}</a>
        </li>
      </ul>
      <p className="share__address">
        <label htmlFor="share-address">{t('festival.shareAddress')}</label>
        <input
          id="share-address"
          className="field__input"
          type="url"
          dir="ltr"
          readOnly
          value={share.address}
        />
      </p>
    </Section>
  )
}
