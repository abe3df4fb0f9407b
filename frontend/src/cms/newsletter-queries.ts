import type { Locale } from '#i18n/locales.ts'

import {
  newsletterCardSchema,
  newsletterSchema,
  type Newsletter,
  type NewsletterCard,
} from './models/newsletter.ts'
import { listOf, oneOf } from './question.ts'
import type { createReader, Listing } from './reader.ts'

/** The site's questions about newsletters that were sent. */
export type NewsletterQueries = {
  /** Newsletters in the archive, the latest first. */
  readonly newsletters: (page?: number) => Promise<Listing<NewsletterCard>>
  /** A newsletter that was sent, in the archive or not. */
  readonly newsletter: (slug: string) => Promise<Newsletter | null>
}

/** The condition for newsletters that visitors may find in lists. */
export const inArchive = { '[inArchive][equals]': 'true' }

type Parts = Pick<ReturnType<typeof createReader>, 'list' | 'one'> & { readonly locale: Locale }

export const createNewsletterQueries = ({ list, one, locale }: Parts): NewsletterQueries => ({
  newsletters: (page = 1) =>
    list(
      listOf('newsletters', { where: inArchive, sort: '-sentAt', page, limit: 24, depth: 0 }),
      newsletterCardSchema(locale),
    ),
  newsletter: (slug) => one(oneOf('newsletters', 'slug', slug, 2), newsletterSchema(locale)),
})
