import { deliveryOf } from './bounce-address.rules.ts'

/** A mail from the mailbox that bounces come to, as far as it matters. */
export interface ReturnedMail {
  /** Whom it was addressed to, by every header that says so. */
  readonly addressees: readonly string[]
  /** The texts of its `message/delivery-status` parts. */
  readonly reports: readonly string[]
}

/** That a delivery came back for good. */
export interface BounceReport {
  readonly delivery: string
  readonly status: string
}

interface Ours {
  readonly base: string
  readonly secret: string
}

const field = (name: string, report: string): string =>
  new RegExp(`^${name}:[ \\t]*([^\\r\\n]*)`, 'im').exec(report)?.[1]?.trim() ?? ''

/**
 * What a delivery status notification (RFC 3464) says. Null for every other mail, for one that only tells of a delay, and
 * for one that was not sent to an address that we wrote.
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
