import { Router, type RequestHandler } from 'express'
import { locales, type Locale } from '#i18n/locales.ts'
import type { SiteDocument, SitePage } from './page.ts'

/** A place of the site: something to read at an address. */
export type SitePlace = SitePage | SiteDocument

export type Answer = (place: SitePlace, locale: Locale) => RequestHandler

/** A route for each place in each language. A place is read, nothing else: other methods are told so. */
export const pageRoutes = (places: readonly SitePlace[], answer: Answer): Router => {
  const router = Router({ caseSensitive: true, strict: true })
  for (const place of places) {
    // Prefixed languages first: `/en` is not a page called "en".
    for (const locale of [...locales].reverse()) {
      const path = place.path[locale]
      if (path === undefined) continue
      const route = router.route(path).get(answer(place, locale))
      if (place.kind === 'document' && place.open) route.options(mayBeAsked)
      route.all(onlyRead)
    }
  }
  return router
}

const onlyRead: RequestHandler = (_req, res) => {
  res.set('Allow', 'GET, HEAD').status(405).end()
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
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Last-Modified, Link',
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const
