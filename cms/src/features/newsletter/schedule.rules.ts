import { datesIn } from '#i18n/dates.rules.ts'

/** “zaterdag 12 december 2026 om 09:30”, in Dutch local time. */
export const plannedInWords = (at: string, language: 'en' | 'nl'): string => inWords(at, language, 'full')

/** “12 december 2026 om 09:30”, where there is little room. */
export const plannedInShort = (at: string, language: 'en' | 'nl'): string => inWords(at, language, 'long')

const inWords = (at: string, language: 'en' | 'nl', dateStyle: 'full' | 'long'): string =>
  datesIn(language, {
    dateStyle,
    timeStyle: 'short',
  }).format(new Date(at))
