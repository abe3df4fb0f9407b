import type { ReactElement, ReactNode } from 'react'

import { translator } from '#i18n/t.ts'
import type { Frame } from '#site/page.ts'

import { DocumentHead } from './document-head.tsx'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'

type Props = {
  readonly frame: Frame
  readonly children: ReactNode
  /** A garland that hangs from the header, before the content. */
  readonly decoration?: ReactNode
  /** Whether the page has its own newsletter form: then the footer has a link and no second form. */
  readonly invites?: boolean
}

/** The whole document around a page: head, header, content, footer. */
export const Document = ({ frame, children, decoration, invites = false }: Props): ReactElement => (
  <html lang={frame.locale} dir={frame.direction}>
    <DocumentHead frame={frame} />
    <body>
      <a className="skip-link" href="#content">
        {translator(frame.locale)('site.skip')}
      </a>
      <SiteHeader frame={frame} />
      {decoration}
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter frame={frame} hasForm={!invites} />
    </body>
  </html>
)
