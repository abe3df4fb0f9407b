import { tidyLine } from '@welkom-hier/writing/text.rules.ts'
import type { ReactElement } from 'react'

import type { Locale } from '#i18n/locales.ts'
import { paths, pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { definePage, found, type Frame } from '#site/page.ts'
import { Document } from '#ui/document.tsx'
import { SearchForm } from '#ui/search-form.tsx'
import { languageMark } from '#ui/words.tsx'

import { searchView, type Marked, type Result, type SearchView } from './search.view.ts'

type Props = { readonly view: SearchView; readonly frame: Frame }

const SearchPage = ({ view, frame }: Props): ReactElement => {
  const { locale } = frame
  const t = translator(locale)
  return (
    <Document frame={frame}>
      <div className="page-header">
        <h1>{t('search.title')}</h1>
        <p className="lead">{t('search.intro')}</p>
        <SearchForm id="q" locale={locale} text={view.text} size="large" />
      </div>
      <div className="column">
        {view.summary !== null && <h2 className="search-summary">{view.summary}</h2>}
        {view.cut !== null && <p>{view.cut}</p>}
        {view.places.map(({ label, href }) => (
          <p key={href}>
            <a className="button button--yellow" href={href}>
              {label}
            </a>
          </p>
        ))}
        {view.results.length === 0 && view.summary !== null && <NoResults locale={locale} />}
        <ol className="results">
          {view.results.map((result) => (
            <li key={result.id}>
              <ResultLine result={result} locale={locale} />
            </li>
          ))}
        </ol>
      </div>
    </Document>
  )
}

const NoResults = ({ locale }: { locale: Locale }): ReactElement => {
  const t = translator(locale)
  return (
    <>
      <p>{t('search.noneHow')}</p>
      <ul className="ways">
        <li>
          <a href={pathTo('festivals', locale)}>{t('festivals.title')}</a>
        </li>
        <li>
          <a href={pathTo('map', locale)}>{t('map.heading')}</a>
        </li>
        <li>
          <a href={pathTo('organisations', locale)}>{t('organisations.title')}</a>
        </li>
      </ul>
    </>
  )
}

const ResultLine = ({ result, locale }: { result: Result; locale: Locale }): ReactElement => (
  <article className="result">
    <p className="result__kind">
      <svg
        className={`flag-${result.flag}`}
        viewBox="0 0 16 20"
        width="13"
        height="16"
        aria-hidden="true"
        focusable="false"
      >
        <path d="M0 0H16L8 20Z" />
      </svg>
      {result.kind}
    </p>
    <h3 className="result__title">
      <a href={result.href}>
        <Found text={result.title} locale={locale} />
      </a>
    </h3>
    {result.text !== null && (
      <p className="result__text">
        <Found text={result.text} locale={locale} />
      </p>
    )}
    {result.facts.length > 0 && (
      <ul className="facts">
        {result.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    )}
  </article>
)

const Found = ({ text, locale }: { text: Marked; locale: Locale }): ReactElement => {
  const { lang, dir } = languageMark(text.lang, locale)
  return (
    <span lang={lang} dir={dir}>
      {text.parts.map(({ part, isHit }, place) => (isHit ? <mark key={place}>{part}</mark> : part))}
    </span>
  )
}

/** Finds anything on the site. What somebody types is nobody else's page: it is not kept, nor for search engines. */
export const searchPage = definePage({
  path: paths.search,
  query: ['q'],
  keeps: (query) => query['q'] === undefined,
  load: async ({ queries, query }) => {
    const text = tidyLine(query['q'] ?? '')
    const [festivals, organisations, stories, pages] = await Promise.all([
      queries.festivalOutlines(),
      queries.organisationOutlines(),
      queries.storyOutlines(),
      queries.pageOutlines(),
    ])
    return found({ text, festivals, organisations, stories, pages })
  },
  view: searchView,
  head: ({ text }, { locale }) => ({
    title: translator(locale)('search.title'),
    description: translator(locale)('search.intro'),
    noindex: text !== '',
  }),
  Page: SearchPage,
})
