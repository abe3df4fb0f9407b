import type { ReactElement } from 'react'

import type { Locale } from '#i18n/locales.ts'
import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { Notice } from '#ui/notice.tsx'
import { Words } from '#ui/words.tsx'

import type { FestivalView } from './festival.view.ts'

/** A change of plan and its reason, in a prominent notice. For a past festival the notice is smaller. */
export const FestivalStatus = ({
  view,
  locale,
}: {
  view: FestivalView
  locale: Locale
}): ReactElement | null => {
  const { status, festival } = view
  const t = translator(locale)
  if (status !== null) {
    return (
      <Notice kind={status.kind} label={t('status.label')}>
        <p>
          <strong>{status.label}.</strong> {status.text}
        </p>
        {festival.eventStatusReason !== null && (
          <Words text={festival.eventStatusReason} locale={locale} as="p" />
        )}
        {status.previously !== null && <p>{status.previously}</p>}
      </Notice>
    )
  }
  if (!view.isOver) return null
  return (
    <Notice kind="info">
      <p>
        {t(festival.kind === 'festival' ? 'festival.past' : 'festival.pastActivity')}{' '}
        <a href={pathTo('festivals', locale)}>{t('festival.toAgenda')}</a>
      </p>
    </Notice>
  )
}
