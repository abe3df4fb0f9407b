import { Router, type RequestHandler } from 'express'
import { locales, type Locale } from '#i18n/locales.ts'
import type { SiteForm } from './form.ts'
import type { FormHandlers } from './form-handler.ts'
import type { SitePage } from './page.ts'

export type Answers = {
  readonly page: (page: SitePage, locale: Locale) => RequestHandler
  readonly form: (place: { page: SitePage; form: SiteForm; locale: Locale }) => FormHandlers
}

/** A route for each page in each language. A page is read, and a form on it is posted; other methods are told so. */
export const pageRoutes = (pages: readonly SitePage[], answers: Answers): Router => {
  const router = Router({ caseSensitive: true, strict: true })
  for (const page of pages) {
    // Prefixed languages first: `/en` is not a page called "en".
    for (const locale of [...locales].reverse()) {
      const route = router.route(page.path[locale])
      const { form } = page
      if (form === null) route.get(answers.page(page, locale)).all(only('GET, HEAD'))
      else {
        const { show, receive } = answers.form({ page, form, locale })
        route
          .get(show)
          .post(...receive)
          .all(only('GET, HEAD, POST'))
      }
    }
  }
  return router
}

const only =
  (methods: string): RequestHandler =>
  (_req, res) => {
    res.set('Allow', methods).status(405).end()
  }
