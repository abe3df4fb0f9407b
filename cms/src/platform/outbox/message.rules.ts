import { createHash } from 'node:crypto'

/** A name and an address: `Welkom Hier <post@example.org>`. */
export type Address = {
  readonly address: string
  readonly name: string
}

/** The parts of a mail that the mail program needs. */
export type Message = {
  readonly key: string
  readonly createdAt: string
  readonly to: string
  readonly toName: string
  readonly fromName: string
  readonly replyTo: string | null
  readonly unsubscribeUrl?: string | null
  readonly language: string
  readonly subject: string
  readonly html: string
  readonly text: string
}

export const addressOf = (from: string): Address => {
  const parts = /^(.*)<(.+)>$/.exec(from)
  return parts
    ? { address: parts[2]?.trim() ?? '', name: parts[1]?.replaceAll('"', '').trim() ?? '' }
    : { address: from.trim(), name: '' }
}

const short = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 32)

/** The same for every try, so that a reader's mail program recognises a mail that arrives twice. */
export const messageIdOf = (key: string, from: string): string =>
  `<${short(key)}@${addressOf(from).address.split('@')[1] ?? 'localhost'}>`

/** The same for every try, so that writing a mail twice leaves one file; sorts in the order of posting. */
export const fileNameOf = ({ createdAt, key }: Pick<Message, 'createdAt' | 'key'>): string =>
  `${new Date(createdAt).toISOString().replaceAll(/[:.]/g, '-')}-${short(key).slice(0, 12)}.eml`

const leavingHeaders = ({ unsubscribeUrl }: Message): Readonly<Record<string, string>> =>
  unsubscribeUrl
    ? { 'List-Unsubscribe': `<${unsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
    : {}

/** The mail as nodemailer takes it. */
export const envelopeOf = (message: Message, from: string) => {
  const sender = addressOf(from)
  return {
    date: new Date(message.createdAt),
    from: { address: sender.address, name: message.fromName || sender.name },
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': message.language,
      // Stops out-of-office answers of Microsoft Exchange; the header above stops those of other mail programs.
      'X-Auto-Response-Suppress': 'All',
      ...leavingHeaders(message),
    },
    html: message.html,
    messageId: messageIdOf(message.key, from),
    subject: message.subject,
    text: message.text,
    to: { address: message.to, name: message.toName },
    ...(message.replyTo === null ? {} : { replyTo: message.replyTo }),
  }
}
