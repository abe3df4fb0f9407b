import { createHash } from 'node:crypto'

const rules = {
  prefetch: [
    {
      // `moderate`: when a visitor points at a link, so that pages which are not opened cost little data.
      eagerness: 'moderate',
      where: {
        and: [{ href_matches: '/*' }, { not: { href_matches: ['/preview*', '/media/*', '/hooks/*'] } }],
      },
    },
  ],
}

/** The pages that a browser may fetch before the visitor asks for them (HTML standard, speculative loading). */
export const speculationRules = JSON.stringify(rules)

/** The hash that allows these rules in the page's security policy: the only inline script that the policy allows. */
export const speculationRulesHash = `sha256-${createHash('sha256').update(speculationRules).digest('base64')}`
