import type { Words } from '#i18n/words.ts'

export type MailLanguage = 'ar' | 'en' | 'nl'

/** The texts of a mail in one language. An empty line separates paragraphs; `{name}` is a placeholder. */
export type MailWords = {
  readonly subject: string
  readonly body: string
  /** The text of the button; only where the mail has a link. */
  readonly button?: string
}

/**
 * One kind of mail that the program sends: its receiver and occasion, the values that it may use, and its first texts.
 * `{name}` (of the receiver) and `{programme}` exist in every mail.
 */
export type MailTemplate = {
  readonly label: Words
  readonly description: Words
  readonly values: readonly string[]
  readonly nl: MailWords
  readonly en: MailWords
  /** For mails to readers of the site; people who work in the admin read Dutch or English. */
  readonly ar?: MailWords
}

/** The languages of a mail. */
export const languagesOf = (template: MailTemplate): readonly MailLanguage[] =>
  template.ar === undefined ? ['nl', 'en'] : ['nl', 'en', 'ar']

/** A template's own texts in a language; in English where it has none. */
export const firstWordsOf = (template: MailTemplate, language: MailLanguage): MailWords =>
  template[language] ?? template.en
