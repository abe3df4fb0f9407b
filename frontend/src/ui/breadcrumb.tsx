import type { ReactElement } from 'react'
import type { Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'

export type Crumb = { readonly label: string; readonly href: string }

/** The way from the front page to here, without this page itself. */
export const Breadcrumb = ({
  crumbs,
  locale,
}: {
  crumbs: readonly Crumb[]
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
