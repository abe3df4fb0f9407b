import { aboutMail, aboutSender, nobodyThere, notNow } from './refusal-words.rules.ts'

/** The meaning of a refusal for an address: nobody is there, not now, or no meaning at all. */
export type Bounce = 'hard' | 'none' | 'soft'

/** What a mail server said of a mail. */
export type Said = {
  /** The status of RFC 3463 that the reporting server wrote; null when there is none. */
  readonly status: string | null
  /** The words of the server that refused the mail: `550 5.1.1 No such user`. */
  readonly text: string
}

const place = String.raw`(?:^|[\s'"(;:>]#?|\b[245]\d\d[ -]#?)`
const statusForm = new RegExp(String.raw`${place}([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)`, 'g')
const replyForm = /(?:^|[\s'"(;:])([45]\d\d)(?=[ -]|$)/

/**
 * `5.1.1` out of `550 5.1.1 No such person` or `no such person (#5.1.1)`; null without one. Of several it is the first
 * that says more than “failed”.
 */
export const statusOf = (answer: string): string | null => {
  const found = [...answer.matchAll(statusForm)].map(([, status = '']) => status)
  return found.find((status) => !isVague(status)) ?? found[0] ?? null
}

const isVague = (status: string): boolean => /^\d\.0\./.test(status)

/**
 * What a refusal tells about the reader. Words about the sender go before everything: a server may name an unknown
 * user, and mean our own address. A temporary answer never tells that nobody is there.
 */
export const meaningOf = ({ status: written, text }: Said): Bounce => {
  const words = plain(text)
  const status = statusBy(written, statusOf(text))
  if (aboutSender.test(words)) return 'none'
  if (isForLater(status, text) || notNow.test(words)) return nothingIn(status) ? 'none' : 'soft'
  if (nobodyThere.test(words) || hasOwnWords(status, words)) return 'hard'
  if (aboutMail.test(words)) return 'none'
  return ofStatus(status) ?? ofReply(text)
}

/** The words of the server that refused tell more than the status of the one that reports it. */
const statusBy = (written: string | null, said: string | null): string | null =>
  said === null || (isVague(said) && written !== null) ? written : said

/** The words on one line, without addresses of pages and without the codes that stand before each line. */
const plain = (text: string): string =>
  text
    .replaceAll(/https?:\/\/\S+/gi, ' ')
    .replaceAll(/\b[245]\d\d-(?:[245]\.\d{1,3}\.\d{1,3}\b)?/g, ' ')
    .replaceAll(/(?<=\s)([245]\.\d{1,3}\.\d{1,3})\b/g, ' ')
    .replaceAll(/[’`]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .toLowerCase()

const isForLater = (status: string | null, text: string): boolean => {
  const reply = replyForm.exec(text)?.[1]
  return reply === undefined ? status?.startsWith('4') === true : reply.startsWith('4')
}

/** Statuses that some servers give to a reader who is gone, and others to anything: their words decide. */
const hasOwnWords = (status: string | null, words: string): boolean => {
  switch (status) {
    // Cisco
    case '5.1.0':
      return words.includes('address rejected')
    // Microsoft 365
    case '5.4.1':
      return words.includes('recipient address rejected')
    // Outlook.com
    case '5.5.0':
      return words.includes('mailbox unavailable')
    default:
      return false
  }
}

/** No such mailbox or domain, invalid, moved away, takes no mail, closed, another owner. */
const gone: ReadonlySet<string> = new Set(
  '1.1 1.2 1.3 1.6 1.10 2.1 4.4 4.310 7.17 7.18'.split(' ').map((detail) => `5.${detail}`),
)

/**
 * Of the sender (1.7, 1.8, 1.20, 1.90), the size or form of the mail (2.3, 3.3, 3.4, 6), our commands (5), or the rules
 * of a server (7).
 */
const nothing = /^[45]\.(?:1\.(?:7|8|20|90)|2\.3|3\.[34]|[567]\.\d+)$/

const ofStatus = (status: string | null): Bounce | null => {
  if (status?.startsWith('2')) return 'none'
  if (status === null || isVague(status)) return null
  if (gone.has(status)) return 'hard'
  return nothing.test(status) ? 'none' : 'soft'
}

/** A server that puts a mail off by its rules (4.7) may still take it: a greylist does. */
const nothingIn = (status: string | null): boolean =>
  status !== null && !status.startsWith('4.7.') && !gone.has(status) && nothing.test(status)

/** A refusal without a status: 552 is about space; 554 and 5xx of other kinds about anything. */
const ofReply = (text: string): Bounce => {
  const reply = replyForm.exec(text)?.[1]
  return reply === undefined || /^55[0-3]/.test(reply) ? 'soft' : 'none'
}
