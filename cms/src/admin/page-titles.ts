import { bulkChangeTitle } from '#features/bulk-change/bulk-change.rules.ts'
import { previewWords } from '#features/newsletter/preview-words.rules.ts'
import { privacyWords } from '#features/privacy/privacy-words.rules.ts'
import { statisticsWords } from '#features/statistics/statistics-words.rules.ts'
import { listWords } from '#features/subscriber-files/imports-words.rules.ts'
import { words, type Words } from '#i18n/words.ts'

/**
 * Titles of our own pages in the browser tab, by the last part of their address; Payload calls them all after itself.
 */
export const pageTitles: Readonly<Record<string, Words>> = {
  'bulk-change': bulkChangeTitle,
  statistics: statisticsWords.title,
  invitation: words('Je uitnodiging', 'Your invitation'),
  'newsletter-preview': previewWords.title,
  privacy: privacyWords.title,
  'subscriber-lists': listWords.title,
}
