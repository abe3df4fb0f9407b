import { type Outcome, pauseAfter } from '#platform/outbox/outbox.rules.ts'
import { withoutAddresses } from '#platform/outbox/without-addresses.rules.ts'

export type DeliveryState = 'accepted' | 'failed' | 'queued' | 'sending' | 'skipped' | 'unknown'

/** What a refusal says about an address: nobody is there, not now, or nothing at all. */
export type Bounce = 'hard' | 'none' | 'soft'

/** The values of a delivery that change when a try has ended. */
export interface Settled {
  readonly state: DeliveryState
  readonly attempt: number
  readonly notBefore: string | null
  readonly smtpCode: number | null
  readonly answer: string | null
  readonly acceptedAt: string | null
}

/** What the gate found right before the first byte of a mail. */
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

/** What becomes of a delivery after its `attempt`-th try. */
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
      // A wrong password says nothing about this reader.
      if (outcome.problem === 'login') return settled('queued', attempt - 1, said)
      const pause = pauseAfter(attempt)
      if (pause === null) return settled('failed', attempt, said)
      const notBefore = new Date(now.getTime() + pause).toISOString()
      return settled('queued', attempt, { ...said, notBefore })
    }
  }
}

/** What becomes of a delivery that the gate held back: nothing of it has left. */
export const afterVerdict = (verdict: Exclude<Verdict, 'go'>, attempt: number): Settled =>
  verdict === 'gone' ? settled('skipped', attempt) : settled('queued', attempt - 1)

/** Its program ended half-way: nobody can tell whether the mail left, so only a person may send it again. */
export const afterLostLease = { leaseUntil: null, state: 'unknown' } as const

/** `5.1.1` out of `550 5.1.1 No such person`; null without one. */
export const statusOf = (answer: string): string | null =>
  /(?:^|\b[245]\d\d[ -])([245]\.\d{1,3}\.\d{1,3})\b(?!\.\d)/.exec(answer)?.[1] ?? null

/** That nobody is there: no such mailbox, no such domain, not an address, moved away, takes no mail. */
const nobodyThere = new Set(['5.1.0', '5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10'])

/** What a status of RFC 3463 says about the address. Sender (5.1.7, 5.1.8) and policy (5.7.x) say nothing about it. */
export const bounceOfStatus = (status: string): Bounce => {
  if (nobodyThere.has(status)) return 'hard'
  if (/^5\.(7|1\.[78]$)/.test(status)) return 'none'
  return /^[45]\./.test(status) ? 'soft' : 'none'
}

/** What the end of a try says about the address: only a refusal of this reader says anything. */
export const bounceOf = (outcome: Outcome): Bounce => {
  if (outcome.kind !== 'refused') return 'none'
  const status = statusOf(outcome.answer)
  if (status !== null) return bounceOfStatus(status)
  return outcome.command === 'MAIL FROM' ? 'none' : 'soft'
}

/** How many newsletters in a row came back; the newest first. */
export const bouncedInARow = (deliveries: readonly { readonly bouncedAt: string | null }[]): number => {
  const arrived = deliveries.findIndex(({ bouncedAt }) => bouncedAt === null)
  return arrived === -1 ? deliveries.length : arrived
}

/** A mailbox that is full three newsletters long is nobody's any more. */
export const mostSoftBounces = 3
