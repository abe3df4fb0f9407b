import { createHash } from 'node:crypto'

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
export const speculationRules = JSON.stringify(rules)

/** How the policy of a page knows them: the one thing in a page's markup that a browser may take for a script. */
export const speculationRulesHash = `sha256-${createHash('sha256').update(speculationRules).digest('base64')}`
