import type { ReactElement } from 'react'

import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import type { Frame } from '#site/page.ts'
import { Document } from '#ui/document.tsx'
import { PageHeader } from '#ui/page-header.tsx'

import type { Closed } from './link-pages.rules.ts'

const words = { expired: 'confirm.expired', unknown: 'link.unknown', used: 'confirm.used' } as const

/** The page of a link that no longer works: it says why, and what to do. */
export const LinkClosed = ({ why, frame }: { why: Closed; frame: Frame }): ReactElement => {
  const t = translator(frame.locale)
  return (
    <Document frame={frame}>
      <PageHeader title={t(`${words[why]}.title`)} intro={t(`${words[why]}.intro`)}>
        <p className="link-page__next">
          <a className="button" href={pathTo('newsletter', frame.locale)}>
            {t('link.signUp')}
          </a>
        </p>
      </PageHeader>
    </Document>
  )
}

/** The title of such a page. */
export const closedTitle = (why: Closed): `${(typeof words)[Closed]}.title` => `${words[why]}.title`
