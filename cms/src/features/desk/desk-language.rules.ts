import type { Words } from '#i18n/words.ts'

/** Picks the words of one language: `say(words('Ja', 'Yes'))`. */
export type Say = (words: Words) => string

/** The admin speaks Dutch to whoever didn't choose English. */
export const speaker =
  (language: string): Say =>
  ({ en, nl }) =>
    language === 'en' ? en : nl
