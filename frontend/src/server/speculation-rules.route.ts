import { Router } from 'express'
import { speculationRulesPath } from './security-headers.ts'

const rules = {
  prefetch: [
    {
      // `moderate`: once a visitor points at a link, so that nobody on a small data plan pays for pages left unread.
      eagerness: 'moderate',
      where: {
        and: [{ href_matches: '/*' }, { not: { href_matches: ['/preview*', '/media/*', '/hooks/*'] } }],
      },
    },
  ],
}

/** Which pages a browser may fetch before they are asked for (HTML standard, speculative loading). */
export const speculationRulesRoute = (): Router =>
  Router().get(speculationRulesPath, (_req, res) => {
    res
      .set('Cache-Control', 'public, max-age=86400')
      .type('application/speculationrules+json')
      .send(JSON.stringify(rules))
  })
