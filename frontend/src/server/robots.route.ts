import { Router } from 'express'

const rules = ['User-agent: *', 'Allow: /', 'Disallow: /preview', 'Disallow: /hooks/', '']

/** What search engines may look at. */
export const robotsRoute = (): Router =>
  Router().get('/robots.txt', (_req, res) => {
    res.set('Cache-Control', 'public, max-age=3600').type('text/plain').send(rules.join('\n'))
  })
