import type { ReactElement } from 'react'

import type { Locale } from '#i18n/locales.ts'
import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'

/** A link to earlier newsletters, for visitors who want to see an example first. */
export const ToArchive = ({ locale }: { locale: Locale }): ReactElement => (
  <p>
    <a className="arrow-link" href={pathTo('newsletterArchive', locale)}>
      {translator(locale)('archive.back')}
    </a>
  </p>
)
