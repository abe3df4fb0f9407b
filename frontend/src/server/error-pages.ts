import type { Response } from 'express'
import { createElement } from 'react'

import { CmsUnavailable, type Freshness } from '#cms/cache.ts'
import { bareSettings, type SiteSettings } from '#cms/models/site-settings.ts'
import { createPageQuestions } from '#cms/page-questions.ts'
import { createQueries } from '#cms/queries.ts'
import { localeOfPath, type Locale } from '#i18n/locales.ts'
import { paths } from '#i18n/paths.ts'
import type { ErrorKind, ErrorPageComponent } from '#site/page.ts'

import { readAddress } from './addresses.ts'
import { errorFrame } from './frame.ts'
import { toHtml, type RenderSite } from './render-page.ts'

const statusOf: Readonly<Record<ErrorKind, number>> = {
  'not-found': 404,
  gone: 410,
  'bad-request': 400,
  'too-large': 413,
  'server-error': 500,
  unavailable: 503,
  'preview-expired': 401,
  'preview-incomplete': 422,
}

/** The number of seconds after which the CMS may be back. */
const retryAfter = '30'

export type SendError = (res: Response, kind: ErrorKind, path: string) => Promise<void>

export type ErrorPagesOptions = {
  readonly site: RenderSite
  readonly errorPage: ErrorPageComponent
  readonly onProblem: (error: unknown) => void
}

/** Answers with an error page in the language of the path. It never fails: without settings, the page shows less. */
export const createErrorPages = ({ site, errorPage, onProblem }: ErrorPagesOptions): SendError => {
  const settingsFor = async (locale: Locale, freshness: Freshness): Promise<SiteSettings> => {
    try {
      const { ask, askEach } = createPageQuestions({ cache: site.cache, freshness })
      const queries = createQueries({ ask, askEach, locale, report: site.onUnreadable })
      return (await queries.site()) ?? bareSettings
    } catch (error) {
      if (!(error instanceof CmsUnavailable)) onProblem(error)
      return bareSettings
    }
  }

  const write = async (kind: ErrorKind, given: string): Promise<string> => {
    const locale = localeOfPath(given)
    // The page links to its own address, so an address that a browser could read as another host is not used.
    const path = readAddress(given).kind === 'fine' ? given : paths.home[locale]
    // When the CMS can't be reached, the visitor has waited already: held settings are used at once.
    const settings = await settingsFor(locale, kind === 'unavailable' ? 'held' : 'quick')
    try {
      const context = { locale, now: site.now(), siteUrl: site.siteUrl, path, settings }
      return toHtml(createElement(errorPage, { kind, frame: errorFrame(context, site.assets()) }))
    } catch (error) {
      onProblem(error)
      return lastResort
    }
  }

  return async (res, kind, path) => {
    const html = await write(kind, path)
    res
      .status(statusOf[kind])
      .set({ 'Cache-Control': 'no-store', 'Content-Type': 'text/html; charset=utf-8' })
    if (kind === 'unavailable') res.set('Retry-After', retryAfter)
    res.end(res.req.method === 'HEAD' ? undefined : html)
  }
}

/** The answer when the error page itself fails. */
const lastResort =
  '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Er ging iets mis</title><h1>Er ging iets mis</h1><p>Probeer het later nog eens.</p></html>'
