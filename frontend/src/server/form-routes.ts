import { Router, type Request, type RequestHandler, type Response } from 'express'

import { CmsUnavailable } from '#cms/cache.ts'
import { locales, type Locale } from '#i18n/locales.ts'
import type { FormAnswer, FormRequest, FormRoute } from '#site/form-route.ts'

import type { SendError } from './error-pages.ts'
import { renderPage, type RenderSite } from './render-page.ts'
import { isSameOrigin } from './same-origin.rules.ts'
import { readForm } from './sent-form.ts'
import { sendCompressed } from './stored-answer.ts'
import { visitorOf } from './visitor.ts'

export type FormRoutesOptions = { readonly site: RenderSite; readonly sendError: SendError }

/** Routes that show and receive forms in each language; other methods get 405. */
export const formRoutes = (options: FormRoutesOptions, routes: readonly FormRoute[]): Router => {
  const router = Router({ caseSensitive: true, strict: true })
  for (const route of routes)
    for (const locale of [...locales].reverse()) addFormRoute(router, options, route, locale)
  return router
}

/** Adds the routes of one form in one language. */
export const addFormRoute = (
  router: Router,
  options: FormRoutesOptions,
  route: FormRoute,
  locale: Locale,
): void => {
  const answering =
    (answer: FormRoute['show']): RequestHandler =>
    async (req, res) =>
      send(options, { req, res, locale }, await answer(requestOf(options, route, locale, req)))
  router
    .route(route.path[locale])
    .all((_req, res, next) => {
      res.set(route.headers)
      next()
    })
    .get(answering(route.show))
    .post(answering(route.receive))
    .all((_req, res) => void res.set('Allow', 'GET, HEAD, POST').status(405).end())
}

const requestOf = (
  { site }: FormRoutesOptions,
  { mostBytes, path }: FormRoute,
  locale: Locale,
  req: Request,
): FormRequest => ({
  locale,
  siteUrl: site.siteUrl,
  path: path[locale],
  query: new URLSearchParams(req.url.split('?')[1] ?? ''),
  visitor: visitorOf(req),
  isFromHere: isSameOrigin(
    { fetchSite: req.get('sec-fetch-site'), origin: req.get('origin'), referer: req.get('referer') },
    site.siteUrl,
  ),
  read: () => readForm(req, mostBytes),
})

type Exchange = { readonly req: Request; readonly res: Response; readonly locale: Locale }

/** The number of seconds after which a form that could not be processed may be sent again. */
const retryAfter: Readonly<Record<number, string>> = { 429: '600', 503: '30' }

const send = async (options: FormRoutesOptions, exchange: Exchange, answer: FormAnswer): Promise<void> => {
  const { req, res } = exchange
  switch (answer.kind) {
    case 'page':
      return sendPage(options, exchange, answer)
    case 'see-other':
      return res.redirect(303, answer.to)
    case 'error':
      return options.sendError(res, answer.error, req.path)
    case 'text':
      if (answer.status === 503) res.set('Retry-After', '300')
      return void res
        .status(answer.status)
        .set('Content-Type', 'text/plain; charset=utf-8')
        .end(`${answer.text}\n`)
  }
}

/** Sends a page for this visitor only: rendered each time, and never cached. */
const sendPage = async (
  { site, sendError }: FormRoutesOptions,
  { req, res, locale }: Exchange,
  { page, status, query, form, headers }: Extract<FormAnswer, { kind: 'page' }>,
): Promise<void> => {
  try {
    const request = { page, locale, query, params: {}, freshness: 'ready', ...(form && { form }) } as const
    const rendered = await renderPage(site, request)
    if (rendered.kind !== 'html') return await sendError(res, 'not-found', req.path)
    const again = retryAfter[status]
    res.status(status).set({
      'Content-Type': 'text/html; charset=utf-8',
      ...headers,
      ...(again !== undefined && { 'Retry-After': again }),
    })
    sendCompressed(req, res, Buffer.from(rendered.html))
  } catch (error) {
    if (!(error instanceof CmsUnavailable)) throw error
    await sendError(res, 'unavailable', req.path)
  }
}
