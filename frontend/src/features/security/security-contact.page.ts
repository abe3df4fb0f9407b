import { emailLink } from '@welkom-hier/writing/email.rules.ts'

import { securityContactPath } from '#i18n/document-paths.ts'
import { contentLocales } from '#i18n/languages.ts'
import { defineDocument, found, notFound } from '#site/page.ts'

/** How long the file is valid: less than the year that RFC 9116 allows, and much longer than caches keep it. */
const lifetimeMs = 180 * 24 * 60 * 60_000

/** security.txt (RFC 9116): where to report a security hole. It names the address at the bottom of every page. */
export const securityContact = defineDocument({
  path: { nl: securityContactPath },
  write: async ({ now, settings, siteUrl }) => {
    const { email } = settings.contact
    if (email === null) return notFound
    const lines = [
      `Contact: ${emailLink(email)}`,
      `Expires: ${new Date(now.getTime() + lifetimeMs).toISOString()}`,
      `Preferred-Languages: ${contentLocales.join(', ')}`,
      `Canonical: ${siteUrl}${securityContactPath}`,
    ]
    return found({ type: 'text/plain; charset=utf-8', body: `${lines.join('\n')}\n` })
  },
})
