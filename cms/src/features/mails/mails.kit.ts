import type { PayloadRequest } from 'payload'

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
  const words = mailTemplates[mail.template][mail.to.language]
  const filled = (text: string): string =>
    text.replaceAll(/\{(\w+)\}/g, (_, name: string) => ({ name: mail.to.name, ...mail.values })[name] ?? '')
  await req.payload.sendEmail({
    subject: filled(words.subject),
    text: [filled(words.body), mail.url].filter(Boolean).join('\n\n'),
    to: mail.to.email,
  })
}
