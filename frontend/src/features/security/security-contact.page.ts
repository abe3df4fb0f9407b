import { securityContactPath } from '#i18n/document-paths.ts'
import { locales } from '#i18n/locales.ts'
import { defineDocument, found, notFound } from '#site/page.ts'

/** Kept for at most days, and less than the year that RFC 9116 allows. */
const lifetimeMs = 180 * 24 * 60 * 60_000

/** Where somebody who found a hole tells of it (RFC 9116): the address at the bottom of every page. */
export const securityContact = defineDocument({
  path: { nl: securityContactPath },
  write: async ({ now, settings, siteUrl }) => {
    const { email } = settings.contact
    if (email === null) return notFound
    const lines = [
      `Contact: mailto:${email}`,
      `Expires: ${new Date(now.getTime() + lifetimeMs).toISOString()}`,
      `Preferred-Languages: ${locales.join(', ')}`,
      `Canonical: ${siteUrl}${securityContactPath}`,
    ]
    return found({ type: 'text/plain; charset=utf-8', body: `${lines.join('\n')}\n` })
  },
})
