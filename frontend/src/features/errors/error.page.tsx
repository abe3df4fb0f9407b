import type { ReactElement } from 'react'
import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import type { ErrorKind, Frame } from '#server/page.ts'
import { Document } from '#ui/document.tsx'
import { GarlandLine } from '#ui/garland.tsx'
import { errorWords } from './error.view.ts'

type Props = { readonly kind: ErrorKind; readonly frame: Frame }

/** What a visitor sees when a page can't be shown: what is wrong, and where to go on. */
export const ErrorPage = ({ kind, frame }: Props): ReactElement => {
  const { locale, path } = frame
  const t = translator(locale)
  const { title, text, mayRetry } = errorWords(kind, t)
  return (
    <Document
      frame={{ ...frame, head: { ...frame.head, title } }}
      decoration={<GarlandLine name="error" size="large" />}
    >
      <div className="page-header page-header--error">
        <h1>{title}</h1>
        <p className="lead">{text}</p>
        {mayRetry && (
          <p>
            <a className="button" href={path}>
              {t('error.retry')}
            </a>
          </p>
        )}
        <h2 className="small-heading">{t('error.ways')}</h2>
        <ul className="ways">
          <li>
            <a href={pathTo('home', locale)}>{t('error.toHome')}</a>
          </li>
          <li>
            <a href={pathTo('festivals', locale)}>{t('festivals.title')}</a>
          </li>
          <li>
            <a href={pathTo('organisations', locale)}>{t('organisations.title')}</a>
          </li>
          <li>
            <a href={pathTo('stories', locale)}>{t('stories.title')}</a>
          </li>
        </ul>
      </div>
    </Document>
  )
}
