import type { ReactElement } from 'react'
import type { Locale } from '#i18n/locales.ts'
import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'

/** The way to what was sent before, for whoever wants to see first what they would get. */
export const ToArchive = ({ locale }: { locale: Locale }): ReactElement => (
  <p>
    <a className="arrow-link" href={pathTo('newsletterArchive', locale)}>
      {translator(locale)('archive.back')}
    </a>
  </p>
)
