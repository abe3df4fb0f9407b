import { createAsker } from '#cms/asker.ts'
import { CmsUnavailable, type DataCache } from '#cms/cache.ts'
import { createQueries } from '#cms/queries.ts'
import type { Unreadable } from '#cms/reader.ts'
import { defaultLocale } from '#i18n/locales.ts'

/**
 * Asks for what lists, searches, calendars and the sitemap have in common, before the first visitor does. Does so once:
 * a site that opened before the CMS calls it until there was an answer.
 */
export const createReadAhead = (cache: DataCache, report: (unreadable: Unreadable) => void) => {
  let isDone = false
  return async (): Promise<void> => {
    if (isDone) return
    const { ask, askEach, isCurrent } = createAsker({ cache, freshness: 'ready' })
    const queries = createQueries({ ask, askEach, locale: defaultLocale, report })
    isDone = await queries.festivalOutlines().then(isCurrent, (error: unknown) => {
      if (error instanceof CmsUnavailable) return false
      throw error
    })
  }
}
