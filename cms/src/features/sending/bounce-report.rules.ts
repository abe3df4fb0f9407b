import { deliveryOf } from './bounce-address.rules.ts'

/** The relevant parts of a mail in the mailbox for bounces. */
export type ReturnedMail = {
  /** The receivers of the mail, from every header that names one. */
  readonly addressees: readonly string[]
  /** The texts of its `message/delivery-status` parts. */
  readonly reports: readonly string[]
}

/** The report that a delivery failed for good. */
export type BounceReport = {
  readonly delivery: string
  readonly status: string
}

type Ours = {
  readonly base: string
  readonly secret: string
}

const field = (name: string, report: string): string =>
  new RegExp(`^${name}:[ \\t]*([^\\r\\n]*)`, 'im').exec(report)?.[1]?.trim() ?? ''

/**
 * Reads a delivery status notification (RFC 3464). Null for every other mail, for a mere delay, and for a mail that was
 * not sent to an address of ours.
 */
export const readReturnedMail = (
  { addressees, reports }: ReturnedMail,
  { base, secret }: Ours,
): BounceReport | null => {
  const [delivery] = addressees.flatMap((one) => deliveryOf(one, base, secret) ?? [])
  if (delivery === undefined) return null
  for (const report of reports) {
    const status = /^([45]\.\d{1,3}\.\d{1,3})\b/.exec(field('Status', report))?.[1]
    if (field('Action', report).toLowerCase() === 'failed' && status !== undefined)
      return { delivery, status }
  }
  return null
}
