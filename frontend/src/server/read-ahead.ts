import { createAsker } from '#cms/asker.ts'
import { CmsUnavailable, type DataCache } from '#cms/cache.ts'
import { createQueries } from '#cms/queries.ts'
import type { Unreadable } from '#cms/reader.ts'
import { defaultLocale } from '#i18n/locales.ts'

/** Asks for what lists, searches, calendars and the sitemap have in common, before the first visitor does. */
export const readAhead = async (
  cache: DataCache,
  report: (unreadable: Unreadable) => void,
): Promise<void> => {
  const { ask, askEach } = createAsker({ cache, freshness: 'ready' })
  const queries = createQueries({ ask, askEach, locale: defaultLocale, report })
  await queries.festivalOutlines().catch((error: unknown) => {
    // Then the first visitor who needs it asks again.
    if (!(error instanceof CmsUnavailable)) throw error
  })
}
