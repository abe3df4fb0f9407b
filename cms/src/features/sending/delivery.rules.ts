import { pauseAfter, type Outcome } from '#platform/outbox/outbox.rules.ts'
import { withoutAddresses } from '#platform/outbox/without-addresses.rules.ts'

export type DeliveryState = 'accepted' | 'failed' | 'queued' | 'sending' | 'skipped' | 'unknown'

/** The meaning of a refusal for an address: it does not exist, not now, or no meaning at all. */
export type Bounce = 'hard' | 'none' | 'soft'

/** The values of a delivery that change when a try has ended. */
export type Settled = {
  readonly state: DeliveryState
  readonly attempt: number
  readonly notBefore: string | null
  readonly smtpCode: number | null
  readonly answer: string | null
  readonly acceptedAt: string | null
}

/** The result of the check right before the first byte of a mail. */
export type Verdict = 'changed' | 'go' | 'gone' | 'superseded'

const settled = (state: DeliveryState, attempt: number, why: Partial<Settled> = {}): Settled => ({
  acceptedAt: null,
  answer: null,
  notBefore: null,
  smtpCode: null,
  ...why,
  attempt,
  state,
})

/** The new state of a delivery after its `attempt`-th try. */
export const afterTry = (outcome: Outcome, attempt: number, now: Date): Settled => {
  if (outcome.kind === 'sent')
    return settled('accepted', attempt, { acceptedAt: now.toISOString(), smtpCode: 250 })
  const said = {
    answer: withoutAddresses(outcome.answer),
    smtpCode: outcome.code === 0 ? null : outcome.code,
  }
  switch (outcome.kind) {
    case 'unknown':
      return settled('unknown', attempt, said)
    case 'refused':
      return settled('failed', attempt, said)
    case 'later': {
      // A wrong password of ours tells nothing about this reader.
      if (outcome.problem === 'login') return settled('queued', attempt - 1, said)
      const pause = pauseAfter(attempt)
      if (pause === null) return settled('failed', attempt, said)
      const notBefore = new Date(now.getTime() + pause).toISOString()
      return settled('queued', attempt, { ...said, notBefore })
    }
  }
}

/** The new state of a delivery that the check stopped: no byte of it has been sent. */
export const afterVerdict = (verdict: Exclude<Verdict, 'go'>, attempt: number): Settled =>
  verdict === 'gone' ? settled('skipped', attempt) : settled('queued', attempt - 1)

/** Its program ended half-way: it is unknown whether the mail was sent, so only a person may send it again. */
export const afterLostLease = { leaseUntil: null, state: 'unknown' } as const

/** `5.1.1` out of `550 5.1.1 No such person`; null without one. */
export const statusOf = (answer: string): string | null =>
  /(?:^|\b[245]\d\d[ -])([245]\.\d{1,3}\.\d{1,3})\b(?!\.\d)/.exec(answer)?.[1] ?? null

/** Codes for an address that does not exist: no such mailbox, no such domain, invalid, moved away, takes no mail. */
const nobodyThere = new Set(['5.1.0', '5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10'])

/** The meaning of a status of RFC 3463 for the address. Sender (5.1.7, 5.1.8) and policy (5.7.x) have none for it. */
export const bounceOfStatus = (status: string): Bounce => {
  if (nobodyThere.has(status)) return 'hard'
  if (/^5\.(7|1\.[78]$)/.test(status)) return 'none'
  return /^[45]\./.test(status) ? 'soft' : 'none'
}

/** What the result of a try tells about the address: only a refusal of this reader tells something. */
export const bounceOf = (outcome: Outcome): Bounce => {
  if (outcome.kind !== 'refused') return 'none'
  const status = statusOf(outcome.answer)
  if (status !== null) return bounceOfStatus(status)
  return outcome.command === 'MAIL FROM' ? 'none' : 'soft'
}

/** How many newsletters in a row bounced; the newest first. */
export const bouncedInARow = (deliveries: readonly { readonly bouncedAt: string | null }[]): number => {
  const arrived = deliveries.findIndex(({ bouncedAt }) => bouncedAt === null)
  return arrived === -1 ? deliveries.length : arrived
}

/** A mailbox that is full for three newsletters counts as abandoned. */
export const mostSoftBounces = 3
