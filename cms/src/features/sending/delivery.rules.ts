import { pauseAfter, type Outcome } from '#platform/outbox/outbox.rules.ts'
import { withoutAddresses } from '#platform/outbox/without-addresses.rules.ts'

import { meaningOf, type Bounce } from './refusal.rules.ts'

export type DeliveryState = 'accepted' | 'failed' | 'held' | 'queued' | 'sending' | 'skipped' | 'unknown'

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

/** What the result of a try tells about the address: only a refusal of this reader tells something. */
export const bounceOf = (outcome: Outcome): Bounce => {
  if (outcome.kind !== 'refused' || outcome.command === 'MAIL FROM') return 'none'
  return meaningOf({ status: null, text: outcome.answer })
}

/** How many newsletters in a row bounced; the newest first. */
export const bouncedInARow = (deliveries: readonly { readonly bouncedAt: string | null }[]): number => {
  const arrived = deliveries.findIndex(({ bouncedAt }) => bouncedAt === null)
  return arrived === -1 ? deliveries.length : arrived
}

/** A mailbox that is full for three newsletters counts as abandoned. */
export const mostSoftBounces = 3
