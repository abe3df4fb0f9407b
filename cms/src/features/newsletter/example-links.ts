import { env } from '#env.ts'

import type { LetterLocale } from './letter/letter.rules.ts'
import { withLinks } from './personal-links.rules.ts'

/** A written newsletter with links to the same pages, but without a reader: they open, and change nothing. */
export const withExampleLinks = (written: string, locale: LetterLocale): string => {
  const page = (nl: string, en: string): string =>
    `${env.SITE_URL}/${locale === 'nl' ? `nieuwsbrief/${nl}` : `${locale}/newsletter/${en}`}`
  return withLinks(written, {
    preferences: page('voorkeuren', 'preferences'),
    unsubscribe: page('afmelden', 'unsubscribe'),
  })
}
