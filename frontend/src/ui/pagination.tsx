import type { ReactElement } from 'react'

import type { Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'
import type { Pages } from '#site/pagination.rules.ts'

/** The links between the pages of a long list. */
export const Pagination = ({ pages, locale }: { pages: Pages; locale: Locale }): ReactElement | null => {
  if (pages.count <= 1) return null
  const t = translator(locale)
  return (
    <nav className="pagination" aria-label={t('pagination.label')}>
      {pages.previous !== null && (
        <a className="button" rel="prev" href={pages.previous}>
          {t('pagination.previous')}
        </a>
      )}
      <p>{t('pagination.position', { page: pages.number, pages: pages.count })}</p>
      {pages.next !== null && (
        <a className="button" rel="next" href={pages.next}>
          {t('pagination.next')}
        </a>
      )}
    </nav>
  )
}
