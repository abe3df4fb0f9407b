import { unmarked } from './dutch-words.rules.ts'
import { fill } from './fill.rules.ts'
import { type Letter, type LetterReason, letterHtml, letterText } from './letter.rules.ts'
import {
  firstWordsOf,
  languagesOf,
  type MailLanguage,
  type MailTemplate,
  type MailWords,
} from './template.rules.ts'

/** What staff wrote in place of a template's own words; what they left empty stays as it is. */
export type OwnWords = { readonly [Part in keyof MailWords]?: string | null | undefined }

/** From whom mails come. */
export interface Sender {
  readonly programme: string
  readonly address: string
  readonly replyTo: string | null
}

interface Rendering {
  readonly template: MailTemplate
  readonly language: MailLanguage
  readonly own: OwnWords
  readonly values: Readonly<Record<string, string>>
  readonly note?: string
  readonly url: string | null
  readonly sender: Sender
  readonly reason?: LetterReason
}

export interface RenderedMail {
  readonly subject: string
  readonly html: string
  readonly text: string
}

/** A template's words where staff wrote none. */
export const wordsOf = (template: MailTemplate, language: MailLanguage, own: OwnWords): MailWords => {
  const first = firstWordsOf(template, language)
  const button = own.button?.trim() || first.button
  return {
    body: own.body?.trim() || first.body,
    subject: own.subject?.trim() || first.subject,
    ...(button === undefined ? {} : { button }),
  }
}

/** One mail in one language, as a page and as text. */
export const renderMail = ({
  language: asked,
  note,
  own,
  reason,
  sender,
  template,
  url,
  values,
}: Rendering): RenderedMail => {
  const language = languagesOf(template).includes(asked) ? asked : 'en'
  const chosen = wordsOf(template, language, own)
  const all = { programme: sender.programme, ...values }
  const letter: Letter = {
    address: sender.address,
    body: fill(chosen.body, all),
    button: url === null || chosen.button === undefined ? null : { label: fill(chosen.button, all), url },
    language,
    programme: sender.programme,
    // What a user typed could hold ends of lines; a subject is one line.
    subject: fill(chosen.subject, all).replaceAll(/\s+/g, ' ').trim(),
    ...(note !== undefined && { note }),
    ...(reason && { reason }),
  }
  return { html: letterHtml(letter), subject: unmarked(letter.subject), text: letterText(letter) }
}
