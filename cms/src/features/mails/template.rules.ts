import type { Words } from '#i18n/words.ts'

export type MailLanguage = 'ar' | 'en' | 'nl'

/** The words of a mail in one language. Paragraphs are parted by an empty line; `{name}` stands for a value. */
export interface MailWords {
  readonly subject: string
  readonly body: string
  /** What the button says; only where the mail has a link. */
  readonly button?: string
}

/**
 * One kind of mail that the program sends: who gets it when, which values it may name, and its first wording.
 * `{name}` (of who gets it) and `{programme}` are there in every mail.
 */
export interface MailTemplate {
  readonly label: Words
  readonly description: Words
  readonly values: readonly string[]
  readonly nl: MailWords
  readonly en: MailWords
  /** Of mails that readers of the site get; whoever works in the admin reads Dutch or English. */
  readonly ar?: MailWords
}

/** The languages that a mail is written in. */
export const languagesOf = (template: MailTemplate): readonly MailLanguage[] =>
  template.ar === undefined ? ['nl', 'en'] : ['nl', 'en', 'ar']

/** A template's own words in a language; English where it has none. */
export const firstWordsOf = (template: MailTemplate, language: MailLanguage): MailWords =>
  template[language] ?? template.en
