import type { RequestHandler } from 'express'
import { slug as slugSchema } from '#cms/models/fields.ts'
import { CmsUnavailable } from '#cms/cache.ts'
import type { Locale } from '#i18n/locales.ts'
import * as v from 'valibot'
import { readQuery, withQuery } from './addresses.ts'
import type { SendError } from './error-pages.ts'
import type { PageCache, RenderedPage, Renderer } from './page-cache.ts'
import type { SitePage } from './page.ts'
import { sendStored, storeAnswer } from './stored-answer.ts'
import { renderPage, type Rendered, type RenderSite } from './render-page.ts'

/** What a page turns out to be when it is not a page to show. */
export type OtherOutcome = Exclude<Rendered, { kind: 'html' }>

export type PageHandlerOptions = {
  readonly site: RenderSite
  readonly pages: PageCache<OtherOutcome>
  readonly sendError: SendError
  readonly headers: Readonly<Record<string, string>>
}

/** Answers one page of the site in one language: from the cache, or rendered now and kept there. */
export const pageHandler =
  ({ site, pages, sendError, headers }: PageHandlerOptions, page: SitePage, locale: Locale): RequestHandler =>
  async (req, res) => {
    const sendOther = (outcome: OtherOutcome): unknown =>
      outcome.kind === 'redirect'
        ? res.set('Cache-Control', 'no-cache').redirect(outcome.permanent ? 301 : 302, outcome.to)
        : sendError(res, outcome.kind, req.path)
    const params = readParams(req.params)
    if (params === null) return sendError(res, 'not-found', req.path)
    const query = readQuery(req.url, page.query)
    const render: Renderer<OtherOutcome> = async (freshness) =>
      toStored(await renderPage(site, { page, locale, params, query, freshness }), headers)
    // Of a page with choices every address has one spelling: a form sends empty answers along.
    if (page.keeps !== null && req.url !== withQuery(req.path, query) && req.url.includes('?'))
      return res.set('Cache-Control', 'no-cache').redirect(302, withQuery(req.path, query))
    try {
      if (page.keeps?.(query) === false) {
        const rendered = await render('quick')
        if (rendered.kind === 'page')
          return sendStored(req, res, storeAnswer(rendered.body, rendered.headers))
        return sendOther(rendered)
      }
      const outcome = await pages.give(withQuery(req.path, query), render)
      return outcome.kind === 'page' ? outcome.send(req, res) : sendOther(outcome)
    } catch (error) {
      if (!(error instanceof CmsUnavailable)) throw error
      return sendError(res, 'unavailable', req.path)
    }
  }

/** The places of a path hold slugs; anything else can't be a page and is not worth a question. */
const readParams = (given: Readonly<Record<string, unknown>>): Record<string, string> | null => {
  const result = v.safeParse(v.record(v.string(), slugSchema), given)
  return result.success ? result.output : null
}

const toStored = (
  rendered: Rendered,
  headers: Readonly<Record<string, string>>,
): RenderedPage | OtherOutcome => {
  if (rendered.kind !== 'html') return rendered
  return {
    kind: 'page',
    body: Buffer.from(rendered.html),
    tags: rendered.tags,
    current: rendered.current,
    headers: {
      ...headers,
      'Content-Type': 'text/html; charset=utf-8',
      // Kept by the browser, but asked about each time: a publish is seen on reload.
      'Cache-Control': 'no-cache',
      ...(rendered.noindex && { 'X-Robots-Tag': 'noindex' }),
    },
  }
}
