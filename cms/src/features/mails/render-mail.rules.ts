import { unmarked } from './dutch-words.rules.ts'
import { fill } from './fill.rules.ts'
import { letterHtml, letterText, type Letter, type LetterReason } from './letter.rules.ts'
import { writtenValues, type MailValue } from './mail-values.rules.ts'
import { oneLine } from './one-line.rules.ts'
import { withOwnLinks } from './own-links.rules.ts'
import {
  firstWordsOf,
  languagesOf,
  type MailLanguage,
  type MailTemplate,
  type MailWords,
} from './template.rules.ts'

/** Staff's texts instead of a template's own; an empty one keeps that of the template. */
export type OwnWords = { readonly [Part in keyof MailWords]?: string | null | undefined }

/** The sender of mails. */
export type Sender = {
  readonly programme: string
  readonly address: string
  readonly replyTo: string | null
}

type Rendering = {
  readonly template: MailTemplate
  readonly language: MailLanguage
  readonly own: OwnWords
  readonly values: Readonly<Record<string, MailValue>>
  readonly note?: string
  readonly url: string | null
  readonly sender: Sender
  readonly reason?: LetterReason
}

export type RenderedMail = {
  readonly subject: string
  readonly html: string
  readonly text: string
}

/** The template's texts, where staff wrote none. */
export const wordsOf = (template: MailTemplate, language: MailLanguage, own: OwnWords): MailWords => {
  const first = firstWordsOf(template, language)
  const button = own.button?.trim() || first.button
  return {
    body: own.body?.trim() || first.body,
    subject: own.subject?.trim() || first.subject,
    ...(button === undefined ? {} : { button }),
  }
}

const longestSubject = 250

/** The subject of a follow was named by another person, so it counts as text from outside. */
const reasonInLines = ({ links, why }: LetterReason): LetterReason => ({
  links: links.map(({ label, url }) => ({ label: oneLine(label), url })),
  why: oneLine(why),
})

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
  const all = { programme: sender.programme, ...writtenValues(values) }
  const letter: Letter = {
    address: withOwnLinks(sender.address),
    body: fill(withOwnLinks(chosen.body), all),
    button: url === null || chosen.button === undefined ? null : { label: fill(chosen.button, all), url },
    language,
    programme: sender.programme,
    subject: oneLine(fill(chosen.subject, all), longestSubject),
    ...(note !== undefined && { note }),
    ...(reason && { reason: reasonInLines(reason) }),
  }
  return { html: letterHtml(letter), subject: unmarked(letter.subject), text: letterText(letter) }
}
