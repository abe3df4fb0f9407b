import { cut } from '@welkom-hier/writing/cut.rules.ts'

import { withoutAddresses } from '#platform/outbox/without-addresses.rules.ts'

import { deliveryOf } from './bounce-address.rules.ts'
import { meaningOf, statusOf, type Bounce } from './refusal.rules.ts'
import { groupsOf, type RecipientGroup } from './report-fields.rules.ts'
import { groupsOfText } from './text-report.rules.ts'

/** The relevant parts of a mail in the mailbox for bounces; nothing of a mail that is attached to it. */
export type ReturnedMail = {
  /** The receivers of the mail, from every header that names one. */
  readonly addressees: readonly string[]
  /** The address in `From`. */
  readonly from: string
  /** Whether a person or a rule sent it on: a header or the subject says so. */
  readonly isForwarded: boolean
  /** Whether it is a `multipart/report` about a delivery. */
  readonly isReport: boolean
  /** The texts of its `message/delivery-status` parts. */
  readonly reports: readonly string[]
  /** The address for failures of the mail itself, which a report has none of; null when the header is missing. */
  readonly returnPath: string | null
  /** The reader of the mail that came back, by its copy; null without one. */
  readonly returnedTo: string | null
  readonly subject: string
  readonly text: string
}

/** The report that a delivery failed for good. */
export type BounceReport = {
  readonly delivery: string
  readonly bounce: Bounce
  readonly status: string | null
  /** What the server said, without addresses. */
  readonly said: string
}

type Ours = {
  readonly base: string
  readonly secret: string
}

/**
 * Reads the report of a failed delivery: a delivery status notification (RFC 3464, RFC 6533), or the words of a mail
 * server. Null for every other mail, for a mere delay, for a report that somebody forwarded, and for a mail that was not
 * sent to an address of ours.
 */
export const readReturnedMail = (mail: ReturnedMail, { base, secret }: Ours): BounceReport | null => {
  const [delivery] = mail.addressees.flatMap((one) => deliveryOf(one, base, secret) ?? [])
  if (delivery === undefined || mail.isForwarded || !isOfServer(mail)) return null
  const told = mail.reports.flatMap(groupsOf)
  const groups = told.length > 0 ? told : isDaemon(mail) ? groupsOfText(mail.subject, mail.text) : []
  const judged = ofReader(groups.filter(isFailure), mail.returnedTo).map((group) => judge(group, mail))
  const worst = severity.flatMap((bounce) => judged.find((one) => one.bounce === bounce) ?? [])[0]
  return worst === undefined ? null : { ...worst, delivery }
}

/** The names that mail servers write under. */
const isDaemon = ({ from }: ReturnedMail): boolean =>
  /^(?:mailer-?daemon|post-?master|mail-?daemon|mdaemon|microsoftexchange\w*)@/i.test(from)

/** A person can attach a report to a mail of their own; a server's mail has an empty return path (RFC 3464 §2). */
const isOfServer = (mail: ReturnedMail): boolean =>
  isDaemon(mail) || (mail.isReport && (mail.returnPath === null || mail.returnPath === ''))

const isFailure = ({ action, status }: RecipientGroup): boolean =>
  (action === 'failed' || action === '') && status?.startsWith('2') !== true

/** The groups of this reader when the report names it beside others. */
const ofReader = (groups: readonly RecipientGroup[], reader: string | null): readonly RecipientGroup[] => {
  const own = groups.filter(({ recipients }) => reader !== null && recipients.includes(reader))
  return own.length > 0 ? own : groups
}

const severity: readonly Bounce[] = ['hard', 'soft', 'none']
const most = 300

const judge = ({ said, status }: RecipientGroup, mail: ReturnedMail): Omit<BounceReport, 'delivery'> => {
  // A report without a diagnostic may tell the reason in the part for people only.
  const words = said === '' ? (groupsOfText(mail.subject, mail.text)[0]?.said ?? '') : said
  return {
    bounce: meaningOf({ status, text: `${words} ${stageIn(mail.text)}`.trim() }),
    said: cut(withoutAddresses(words.replaceAll(/\s+/g, ' ').trim()), most),
    status: statusOf(words) ?? status,
  }
}

/** The command that was refused, as Postfix and Exim tell it only in the part for people. */
const stageIn = (human: string): string => /\b(?:in reply to|after) MAIL FROM\b/i.exec(human)?.[0] ?? ''
