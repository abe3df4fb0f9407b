import type { PayloadRequest } from 'payload'

import { actorOf } from '#access/actor.ts'
import { admin } from '#access/rules.ts'
import { expectedReaders } from '#features/newsletter/newsletter.kit.ts'
import { asSystem } from '#platform/local-api.ts'

import { countDeliveries, type Mailing } from './mailing-store.ts'
import { stepsFrom, type MailingState, type MailingStep, type PauseReason } from './mailing.rules.ts'
import { deliveryStates, groupFailures, minutesLeft, type Counts, type Failures } from './progress.rules.ts'

/** A delivery that needs a decision by a person. */
type Uncertain = {
  readonly id: string
  readonly at: string
  readonly answer: string | null
  /** Only for administrators, who may see the reader. */
  readonly subscriber: string | null
}

/** The progress of a mailing, as its page shows it. */
export type Progress = {
  readonly state: MailingState
  readonly pausedBecause: PauseReason | null
  readonly sendAt: string
  readonly counts: Counts
  readonly total: number
  /** The present number of readers; null once they are counted. */
  readonly expected: number | null
  readonly messagesPerMinute: number
  readonly minutesLeft: number | null
  readonly steps: readonly MailingStep[]
  readonly unknown: readonly Uncertain[]
  readonly failures: readonly Failures[]
}

const system = (req: PayloadRequest) => asSystem(req, 'only staff get here')
const shown = 50
const looked = 1000

export const progressOf = async (req: PayloadRequest, mailing: Mailing): Promise<Progress> => {
  const counts = await countsOf(req, mailing.newsletter)
  const messagesPerMinute = await paceOf(req, mailing)
  return {
    counts,
    expected: mailing.state === 'scheduled' ? await expectedReaders(req, mailing.newsletter) : null,
    failures: counts.failed === 0 ? [] : await failuresOf(req, mailing.newsletter),
    messagesPerMinute,
    minutesLeft: mailing.state === 'sending' ? minutesLeft(counts, messagesPerMinute) : null,
    pausedBecause: mailing.pausedBecause,
    sendAt: mailing.sendAt,
    state: mailing.state,
    steps: stepsFrom(mailing.state),
    total: Object.values(counts).reduce((sum, count) => sum + count, 0),
    unknown: counts.unknown === 0 ? [] : await uncertain(req, mailing.newsletter),
  }
}

const countsOf = async (req: PayloadRequest, newsletter: string): Promise<Counts> => {
  const counted = await Promise.all(
    deliveryStates.map(async (state) => [state, await countDeliveries(req, newsletter, [state])] as const),
  )
  return {
    accepted: 0,
    failed: 0,
    queued: 0,
    sending: 0,
    skipped: 0,
    unknown: 0,
    ...Object.fromEntries(counted),
  }
}

const paceOf = async (req: PayloadRequest, { messagesPerMinute }: Mailing): Promise<number> => {
  const settings = await system(req).findGlobal({ slug: 'newsletterSettings', depth: 0 })
  const allowed = settings.messagesPerMinute ?? 120
  return Math.min(allowed, messagesPerMinute ?? allowed)
}

const rowsIn = (
  req: PayloadRequest,
  newsletter: string,
  { limit, state }: { limit: number; state: string },
) =>
  system(req).find({
    collection: 'deliveries',
    depth: 0,
    limit,
    pagination: false,
    select: { answer: true, smtpCode: true, subscriber: true, updatedAt: true },
    sort: 'id',
    where: { and: [{ newsletter: { equals: newsletter } }, { state: { equals: state } }] },
  })

const failuresOf = async (req: PayloadRequest, newsletter: string): Promise<readonly Failures[]> => {
  const { docs } = await rowsIn(req, newsletter, { limit: looked, state: 'failed' })
  return groupFailures(
    docs.map(({ answer, smtpCode }) => ({ answer: answer ?? null, code: smtpCode ?? null })),
  )
}

const uncertain = async (req: PayloadRequest, newsletter: string): Promise<readonly Uncertain[]> => {
  const mayKnow = admin(actorOf(req.user)) === true
  const { docs } = await rowsIn(req, newsletter, { limit: shown, state: 'unknown' })
  return docs.map(({ answer, id, subscriber, updatedAt }) => ({
    answer: answer ?? null,
    at: updatedAt,
    id: String(id),
    subscriber: mayKnow ? subscriber : null,
  }))
}
