import { Router, type RequestHandler } from 'express'
import { locales, type Locale } from '#i18n/locales.ts'
import type { SitePage } from './page.ts'

export type Answer = (page: SitePage, locale: Locale) => RequestHandler

/** A route for each page in each language. A page is read, nothing else: other methods are told so. */
export const pageRoutes = (pages: readonly SitePage[], answer: Answer): Router => {
  const router = Router({ caseSensitive: true, strict: true })
  for (const page of pages) {
    // Prefixed languages first: `/en` is not a page called "en".
    for (const locale of [...locales].reverse()) {
      router.route(page.path[locale]).get(answer(page, locale)).all(onlyRead)
    }
  }
  return router
}

const onlyRead: RequestHandler = (_req, res) => {
  res.set('Allow', 'GET, HEAD').status(405).end()
}
