import type { ReactElement } from 'react'

import type { Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'
import type { NamedLink } from '#site/named-link.ts'

/** The links from the home page to this page, without this page itself. */
export const Breadcrumb = ({
  crumbs,
  locale,
}: {
  crumbs: readonly NamedLink[]
  locale: Locale
}): ReactElement => (
  <nav className="breadcrumb" aria-label={translator(locale)('site.breadcrumb')}>
    <ol>
      {crumbs.map(({ label, href }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ol>
  </nav>
)
