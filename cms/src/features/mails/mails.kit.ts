import type { PayloadRequest } from 'payload'

import { asSystem } from '#platform/local-api.ts'
import { post } from '#platform/outbox/outbox.kit.ts'

import { groupOf, ownWordsIn } from './mail-texts.rules.ts'
import { renderMail } from './render-mail.rules.ts'
import { senderOf } from './sender.ts'
import type { MailLanguage } from './template.rules.ts'
import { mailTemplates, type MailName } from './templates.rules.ts'

export interface Mail {
  readonly template: MailName
  /** Two mails with one key are the same mail, which leaves once: `review-returned:<review id>:<step>`. */
  readonly key: string
  readonly to: { readonly email: string; readonly language: MailLanguage; readonly name: string }
  readonly values: Readonly<Record<string, string>>
  /** Where the button leads: a whole address. */
  readonly url?: string
}

/** Puts a mail into the outbox, as part of the request's own change. Rejects only when the database does. */
export const postMail = async (req: PayloadRequest, mail: Mail): Promise<void> => {
  const { language } = mail.to
  // One after the other: a transaction of MongoDB takes one question at a time.
  const sender = await senderOf(req, language)
  const texts = await mailTexts(req)
  const rendered = renderMail({
    language,
    own: ownWordsIn(texts, groupOf(mail.template), language),
    sender,
    template: mailTemplates[mail.template],
    url: mail.url ?? null,
    values: { name: mail.to.name, ...mail.values },
  })
  await post(req, {
    ...rendered,
    fromName: sender.programme,
    key: mail.key,
    language,
    template: mail.template,
    to: mail.to.email,
    toName: mail.to.name,
    ...(sender.replyTo === null ? {} : { replyTo: sender.replyTo }),
  })
}

const mailTexts = (req: PayloadRequest): Promise<unknown> =>
  asSystem(req, 'mails say what staff wrote, whoever causes them').findGlobal({
    slug: 'mail-texts',
    depth: 0,
  })
