import { Router, type RequestHandler } from 'express'

import { locales, type Locale } from '#i18n/locales.ts'
import type { FormRoute } from '#site/form-route.ts'
import type { SiteForm } from '#site/form.ts'
import type { SiteDocument, SitePage } from '#site/page.ts'

import { addFormRoute, type FormRoutesOptions } from './form-routes.ts'
import { usableAnywhere } from './security-headers.ts'

/** A page or a document of the site. */
export type PageOrDocument = SitePage | SiteDocument

export type PageRoutesOptions = {
  readonly page: (place: PageOrDocument, locale: Locale) => RequestHandler
  readonly form: (page: SitePage, form: SiteForm) => FormRoute
  readonly forms: FormRoutesOptions
}

/** The routes of each page and document in each language: GET reads, POST sends a form; other methods get 405. */
export const pageRoutes = (places: readonly PageOrDocument[], options: PageRoutesOptions): Router => {
  const router = Router({ caseSensitive: true, strict: true })
  for (const place of places) {
    // Prefixed languages first: `/en` is not a page called "en".
    for (const locale of [...locales].reverse()) addRoute(router, options, place, locale)
  }
  return router
}

const addRoute = (
  router: Router,
  options: PageRoutesOptions,
  place: PageOrDocument,
  locale: Locale,
): void => {
  const path = place.path[locale]
  if (path === undefined) return
  if (place.kind === 'page' && place.form !== null)
    return addFormRoute(router, options.forms, options.form(place, place.form), locale)
  const route = router.route(path).get(options.page(place, locale))
  if (place.kind === 'document' && place.open) route.options(mayBeAsked)
  route.all((_req, res) => void res.set('Allow', 'GET, HEAD').status(405).end())
}

/** Answers a CORS preflight request of a script on another site. */
const mayBeAsked: RequestHandler = (_req, res) => {
  res
    .set({ ...openToAll, 'Access-Control-Allow-Methods': 'GET, HEAD', 'Access-Control-Max-Age': '86400' })
    .set('Access-Control-Allow-Headers', 'If-None-Match, If-Modified-Since')
    .status(204)
    .end()
}

/** Headers that let scripts of other sites read an answer. */
export const openToAll = {
  ...usableAnywhere,
  'Access-Control-Expose-Headers': 'ETag, Last-Modified, Link',
} as const
