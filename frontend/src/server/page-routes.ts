import { Router, type RequestHandler } from 'express'
import { locales, type Locale } from '#i18n/locales.ts'
import type { SiteForm } from '#site/form.ts'
import type { SiteDocument, SitePage } from '#site/page.ts'
import type { FormHandlers } from './form-handler.ts'
import { usableAnywhere } from './security-headers.ts'

/** A place of the site: something to read at an address. */
export type SitePlace = SitePage | SiteDocument

export type Answers = {
  readonly page: (place: SitePlace, locale: Locale) => RequestHandler
  readonly form: (place: { page: SitePage; form: SiteForm; locale: Locale }) => FormHandlers
}

/** A route for each place in each language. A place is read, and a form on it is posted; other methods are told so. */
export const pageRoutes = (places: readonly SitePlace[], answers: Answers): Router => {
  const router = Router({ caseSensitive: true, strict: true })
  for (const place of places) {
    // Prefixed languages first: `/en` is not a page called "en".
    for (const locale of [...locales].reverse()) addRoute(router, answers, place, locale)
  }
  return router
}

const addRoute = (router: Router, answers: Answers, place: SitePlace, locale: Locale): void => {
  const path = place.path[locale]
  if (path === undefined) return
  const route = router.route(path)
  if (place.kind === 'page' && place.form !== null) {
    const { show, receive } = answers.form({ page: place, form: place.form, locale })
    route
      .get(show)
      .post(...receive)
      .all(only('GET, HEAD, POST'))
    return
  }
  route.get(answers.page(place, locale))
  if (place.kind === 'document' && place.open) route.options(mayBeAsked)
  route.all(only('GET, HEAD'))
}

const only =
  (methods: string): RequestHandler =>
  (_req, res) => {
    res.set('Allow', methods).status(405).end()
  }

/** A script of another site asks whether it may ask. */
const mayBeAsked: RequestHandler = (_req, res) => {
  res
    .set({ ...openToAll, 'Access-Control-Allow-Methods': 'GET, HEAD', 'Access-Control-Max-Age': '86400' })
    .set('Access-Control-Allow-Headers', 'If-None-Match, If-Modified-Since')
    .status(204)
    .end()
}

/** What lets scripts of other sites read an answer. */
export const openToAll = {
  ...usableAnywhere,
  'Access-Control-Expose-Headers': 'ETag, Last-Modified, Link',
} as const
