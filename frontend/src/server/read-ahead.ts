import { CmsUnavailable, type DataCache } from '#cms/cache.ts'
import { createPageQuestions } from '#cms/page-questions.ts'
import { createQueries } from '#cms/queries.ts'
import type { Unreadable } from '#cms/reader.ts'
import { defaultLocale } from '#i18n/locales.ts'

/**
 * Loads the shared data of lists, searches, calendars and the sitemap before the first visitor comes. While the CMS
 * does not answer yet, `again` retries.
 */
export const createReadAhead = (cache: DataCache, report: (unreadable: Unreadable) => void) => {
  let isDue = false
  const again = async (): Promise<void> => {
    if (!isDue) return
    const { ask, askEach, isCurrent } = createPageQuestions({ cache, freshness: 'ready' })
    const queries = createQueries({ ask, askEach, locale: defaultLocale, report })
    const isDone = await queries.festivalOutlines().then(isCurrent, (error: unknown) => {
      if (error instanceof CmsUnavailable) return false
      throw error
    })
    isDue = !isDone
  }
  return {
    again,
    start: (): Promise<void> => {
      isDue = true
      return again()
    },
  }
}
