import type { Words } from '#i18n/words.ts'

/** Picks the text of one language: `say(words('Ja', 'Yes'))`. */
export type Say = (words: Words) => string

/** The admin is in Dutch for people who didn't choose English. */
export const speaker =
  (language: string): Say =>
  ({ en, nl }) =>
    language === 'en' ? en : nl
