import { createHash } from 'node:crypto'

import type { Letter } from '#platform/outbox/mailer.ts'
import { addressOf } from '#platform/outbox/message.rules.ts'

/** One reader's newsletter, with their own links in it. */
export type ReaderMail = {
  readonly key: string
  readonly messageId: string
  readonly to: string
  readonly from: string
  readonly fromName: string
  readonly replyTo: string | null
  readonly locale: string
  readonly subject: string
  /** Its content, in every form of the mail. */
  readonly parts: Letter['alternatives'] & object
  readonly unsubscribe: string
  /** The return address for bounces; null for the sender's own address. */
  readonly returnTo: string | null
  /** The host of the site, which names the list. */
  readonly host: string
}

const short = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 32)

/** The same for every try, so that a reader's mail program recognises a newsletter that arrives twice. */
export const newsletterMessageId = (key: string, from: string): string =>
  `<n.${short(`newsletter:${key}`)}@${addressOf(from).address.split('@')[1] ?? 'localhost'}>`

/**
 * The newsletter as nodemailer takes it. People wrote it for people who asked for it, so it is not `Auto-Submitted`;
 * `Precedence` stops out-of-office answers.
 */
export const letterOf = (mail: ReaderMail): Letter => {
  const sender = addressOf(mail.from)
  return {
    alternatives: mail.parts,
    envelope: { from: mail.returnTo ?? sender.address, to: mail.to },
    fileName: `newsletter-${short(mail.key)}.eml`,
    from: { address: sender.address, name: mail.fromName || sender.name },
    headers: {
      'Content-Language': mail.locale,
      'List-Id': `<newsletter.${mail.host}>`,
      'List-Unsubscribe': `<${mail.unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      Precedence: 'bulk',
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
    },
    messageId: mail.messageId,
    subject: mail.subject,
    to: mail.to,
    ...(mail.replyTo === null ? {} : { replyTo: mail.replyTo }),
  }
}
