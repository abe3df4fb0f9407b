import type { RequestHandler, Response } from 'express'
import * as v from 'valibot'

import { CmsUnavailable } from '#cms/cache.ts'
import { slug as slugSchema } from '#cms/models/fields.ts'
import type { Locale } from '#i18n/locales.ts'
import { withQuery } from '#i18n/paths.ts'
import type { SitePage, Written } from '#site/page.ts'

import { readQuery } from './addresses.ts'
import type { SendError } from './error-pages.ts'
import type { PageCache } from './page-cache.ts'
import type { RenderedPage, Renderer } from './page-rendering.ts'
import { openToAll, type PageOrDocument } from './page-routes.ts'
import { renderPage, writeDocument, type OtherRendered, type RenderSite } from './render-page.ts'
import type { SecurityHeaders } from './security-headers.ts'
import { sendStored, storeAnswer } from './stored-answer.ts'
import { visitorOf } from './visitor.ts'

/** The outcome when there is no page to show and cache. */
export type OtherOutcome = OtherRendered

export type PageHandlerOptions = {
  readonly site: RenderSite
  readonly pageCache: PageCache<OtherOutcome>
  readonly sendError: SendError
  readonly headers: SecurityHeaders
}

type Request = Parameters<typeof writeDocument>[2]

/** Answers requests for one page or document in one language: from the cache, or rendered now and cached. */
export const pageHandler =
  (
    { site, pageCache, sendError, headers }: PageHandlerOptions,
    place: PageOrDocument,
    locale: Locale,
  ): RequestHandler =>
  async (req, res) => {
    const fail = place.kind === 'document' && place.open ? sendProblem : sendError
    const sendOther = (outcome: OtherOutcome): unknown => {
      if (outcome.kind === 'refused') return sendRefusal(res, outcome)
      return outcome.kind === 'redirect'
        ? res.set('Cache-Control', 'no-cache').redirect(outcome.permanent ? 301 : 302, outcome.to)
        : fail(res, outcome.kind, req.path)
    }
    const params = readParams(req.params)
    if (params === null) return fail(res, 'not-found', req.path)
    const query = readQuery(req.url, place.query)
    const render: Renderer<OtherOutcome> = (freshness, visitor) => {
      const request = { locale, params, query, freshness, visitor }
      return place.kind === 'page'
        ? pageToKeep(site, place, request, headers)
        : documentToKeep(site, place, request, headers)
    }
    const keeps = place.kind === 'page' ? place.keeps : null
    // Each page with choices has one spelling of its address, but forms also send empty answers: those are redirected.
    if (keeps !== null && req.url !== withQuery(req.path, query) && req.url.includes('?'))
      return res.set('Cache-Control', 'no-cache').redirect(302, withQuery(req.path, query))
    try {
      if (keeps?.(query) === false) {
        const rendered = await render('quick', visitorOf(req))
        if (rendered.kind === 'page')
          return sendStored(req, res, storeAnswer(rendered.body, rendered.headers))
        return sendOther(rendered)
      }
      const outcome = await pageCache.give(withQuery(req.path, query), render, visitorOf(req))
      return outcome.kind === 'page' ? outcome.send(req, res) : sendOther(outcome)
    } catch (error) {
      if (!(error instanceof CmsUnavailable)) throw error
      return fail(res, 'unavailable', req.path)
    }
  }

/** Path parameters are slugs; for other values the site does not ask the CMS. */
const readParams = (given: Readonly<Record<string, unknown>>): Record<string, string> | null => {
  const result = v.safeParse(v.record(v.string(), slugSchema), given)
  return result.success ? result.output : null
}

const pageToKeep = async (
  site: RenderSite,
  page: SitePage,
  request: Request,
  headers: SecurityHeaders,
): Promise<RenderedPage | OtherOutcome> => {
  const rendered = await renderPage(site, { page, ...request })
  if (rendered.kind !== 'html') return rendered
  return {
    kind: 'page',
    body: Buffer.from(rendered.html),
    tags: rendered.tags,
    current: rendered.current,
    headers: {
      ...(rendered.embeddable ? headers.embed : headers.page),
      'Content-Type': 'text/html; charset=utf-8',
      // Browsers keep the page but ask each time whether it is current, so that a reload shows a new publish.
      'Cache-Control': 'no-cache',
      ...(rendered.noindex && { 'X-Robots-Tag': 'noindex' }),
    },
  }
}

const documentToKeep = async (
  site: RenderSite,
  document: Extract<PageOrDocument, { kind: 'document' }>,
  request: Request,
  headers: SecurityHeaders,
): Promise<RenderedPage | OtherOutcome> => {
  const outcome = await writeDocument(site, document, request)
  if (outcome.kind !== 'written') return outcome
  const { body, ...written } = outcome.written
  return {
    kind: 'page',
    body: typeof body === 'string' ? Buffer.from(body) : body,
    tags: outcome.tags,
    current: outcome.current,
    headers: { ...headers.other, ...(document.open && openToAll), ...headersOf(written) },
  }
}

const headersOf = ({ type, lastModified, headers }: Omit<Written, 'body'>): Record<string, string> => ({
  'Content-Type': type,
  'Cache-Control': 'no-cache',
  ...(lastModified && { 'Last-Modified': lastModified.toUTCString() }),
  ...headers,
})

const problems = {
  'not-found': { status: 404, title: 'Not found', detail: 'There is nothing at this address.' },
  gone: { status: 410, title: 'Gone', detail: 'What was here was taken away.' },
  unavailable: { status: 503, title: 'Unavailable', detail: 'Try again in half a minute.' },
} as const

/** Sends an error to a program, as problem details (RFC 9457). */
const sendProblem = (res: Response, kind: keyof typeof problems): void => {
  if (kind === 'unavailable') res.set('Retry-After', '30')
  sendRefusal(res, problems[kind])
}

const sendRefusal = (
  res: Response,
  { status, title, detail }: { readonly status: number; readonly title: string; readonly detail: string },
): void => {
  const body = JSON.stringify({ type: 'about:blank', title, status, detail })
  res
    .status(status)
    .set({ ...openToAll, 'Cache-Control': 'no-store', 'Content-Type': 'application/problem+json' })
    .end(res.req.method === 'HEAD' ? undefined : body)
}
