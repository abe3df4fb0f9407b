import { Router } from 'express'

import { sitemapPath } from '#i18n/document-paths.ts'

const rules = ['User-agent: *', 'Allow: /', 'Disallow: /preview', 'Disallow: /hooks/', '']

/** Serves robots.txt, which tells search engines what they may visit. */
export const robotsRoute = (siteUrl: string): Router =>
  Router().get('/robots.txt', (_req, res) => {
    res
      .set('Cache-Control', 'public, max-age=3600')
      .type('text/plain')
      .send([...rules, `Sitemap: ${siteUrl}${sitemapPath}`, ''].join('\n'))
  })
