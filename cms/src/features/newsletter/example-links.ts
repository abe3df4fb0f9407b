import { env } from '#env.ts'

import type { LetterLocale } from './letter/letter.rules.ts'
import { withLinks } from './personal-links.rules.ts'

/** Links of a newsletter without a reader: instead of personal links, they lead to the page about the newsletter. */
export const withExampleLinks = (written: string, locale: LetterLocale): string => {
  const page = `${env().SITE_URL}/${locale === 'nl' ? 'nieuwsbrief' : `${locale}/newsletter`}`
  return withLinks(written, { preferences: page, unsubscribe: page })
}
