import type { ReactElement } from 'react'

import { placesLike } from '#gazetteer/find-place.rules.ts'
import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import type { ErrorKind, Frame } from '#site/page.ts'
import { Document } from '#ui/document.tsx'
import { GarlandLine } from '#ui/garland.tsx'
import { SearchForm } from '#ui/search-form.tsx'

import { errorWords, wordsOfPath } from './error.view.ts'

type Props = { readonly kind: ErrorKind; readonly frame: Frame }

/** The error page: what is wrong, and where the visitor can continue. */
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
        {kind === 'not-found' && <NotFoundSearch frame={frame} />}
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

/** A search form with the words of the address, and places with a similar name. */
const NotFoundSearch = ({ frame: { locale, path } }: { frame: Frame }): ReactElement => {
  const t = translator(locale)
  const asked = wordsOfPath(path)
  const places = placesLike(asked)
  return (
    <>
      {places.length > 0 && (
        <p>
          {t('find.suggestions')}{' '}
          {places.map(({ name, slug }) => (
            <a key={slug} className="chip" href={pathTo('festivalsIn', locale, slug)} lang="nl">
              {name}
            </a>
          ))}
        </p>
      )}
      <SearchForm id="q" locale={locale} text={asked} size="large" />
    </>
  )
}
