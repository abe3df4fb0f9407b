import type { PayloadRequest } from 'payload'

import { asSystem } from '#platform/local-api.ts'
import { post } from '#platform/outbox/outbox.kit.ts'

import type { LetterReason } from './letter.rules.ts'
import { groupOf, ownWordsIn } from './mail-texts.rules.ts'
import type { MailValue } from './mail-values.rules.ts'
import { oneLine } from './one-line.rules.ts'
import { renderMail, type Sender } from './render-mail.rules.ts'
import { senderOf } from './sender.ts'
import type { MailLanguage } from './template.rules.ts'
import { mailTemplates, type MailName } from './templates.rules.ts'

export type Mail = {
  readonly template: MailName
  /** Two mails with one key are the same mail, which is sent once: `review-returned:<review id>:<step>`. */
  readonly key: string
  readonly to: { readonly email: string; readonly language: MailLanguage; readonly name: string }
  readonly values: Readonly<Record<string, MailValue>>
  /** The address that the button opens: a whole URL. */
  readonly url?: string
  /** A further note about this mail: that a part of it is not translated. */
  readonly note?: string
  /** The text below a mail that its reader subscribed to: why they get it, and how to stop it. */
  readonly reason?: LetterReason
  /** The address that stops such mails by one click in the mail program. */
  readonly unsubscribeUrl?: string
}

/** Puts a mail into the outbox, as part of the request's own change. Rejects only when the database does. */
export const postMail = async (req: PayloadRequest, mail: Mail): Promise<void> => {
  // One after the other: a transaction of MongoDB runs one query at a time.
  const sender = await senderOf(req, mail.to.language)
  await postWith(req, mail, { sender, texts: await mailTexts(req) })
}

/** The same for many mails: loads the sender once per language, and staff's texts once. */
export const mailPoster = (req: PayloadRequest): ((mail: Mail) => Promise<void>) => {
  const senders = new Map<MailLanguage, Sender>()
  let texts: { readonly found: unknown } | null = null
  return async (mail) => {
    const { language } = mail.to
    const sender = senders.get(language) ?? (await senderOf(req, language))
    senders.set(language, sender)
    texts ??= { found: await mailTexts(req) }
    await postWith(req, mail, { sender, texts: texts.found })
  }
}

const longestName = 80

type Around = {
  readonly sender: Sender
  readonly texts: unknown
}

const postWith = async (req: PayloadRequest, mail: Mail, { sender, texts }: Around): Promise<void> => {
  const { language } = mail.to
  const rendered = renderMail({
    language,
    own: ownWordsIn(texts, groupOf(mail.template), language),
    sender,
    template: mailTemplates[mail.template],
    url: mail.url ?? null,
    values: { name: mail.to.name, ...mail.values },
    ...(mail.note !== undefined && { note: mail.note }),
    ...(mail.reason && { reason: mail.reason }),
  })
  await post(req, {
    ...rendered,
    fromName: sender.programme,
    key: mail.key,
    language,
    template: mail.template,
    to: mail.to.email,
    toName: oneLine(mail.to.name, longestName),
    ...(sender.replyTo === null ? {} : { replyTo: sender.replyTo }),
    ...(mail.unsubscribeUrl === undefined ? {} : { unsubscribeUrl: mail.unsubscribeUrl }),
  })
}

const mailTexts = (req: PayloadRequest): Promise<unknown> =>
  asSystem(req, 'mails contain staff’s texts, whoever causes them').findGlobal({
    slug: 'mail-texts',
    depth: 0,
  })
