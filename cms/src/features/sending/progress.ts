import type { PayloadRequest, Where } from 'payload'

import { actorOf } from '#access/actor.ts'
import { admin } from '#access/rules.ts'
import { expectedReaders } from '#features/newsletter/newsletter.kit.ts'
import { asSystem } from '#platform/local-api.ts'

import { countDeliveries, type Mailing } from './mailing-store.ts'
import { stepsFrom, type MailingState, type MailingStep, type PauseReason } from './mailing.rules.ts'
import { deliveryStates, groupFailures, minutesLeft, type Counts, type Failures } from './progress.rules.ts'
import { providersIn } from './provider.rules.ts'

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
  /** The providers that refuse it; their readers wait. */
  readonly heldProviders: readonly string[]
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
    failures: counts.accepted + counts.failed === 0 ? [] : await failuresOf(req, mailing.newsletter),
    heldProviders: providersIn(mailing.heldProviders),
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
    held: 0,
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

const rowsIn = (req: PayloadRequest, newsletter: string, { limit, which }: { limit: number; which: Where }) =>
  system(req).find({
    collection: 'deliveries',
    depth: 0,
    limit,
    pagination: false,
    select: { answer: true, bounce: true, smtpCode: true, state: true, subscriber: true, updatedAt: true },
    sort: 'id',
    where: { and: [{ newsletter: { equals: newsletter } }, which] },
  })

/** Refused at our door, or sent back by the reader's server later. */
const refusedOrReturned: Where = { or: [{ state: { equals: 'failed' } }, { bounce: { exists: true } }] }

const failuresOf = async (req: PayloadRequest, newsletter: string): Promise<readonly Failures[]> => {
  const { docs } = await rowsIn(req, newsletter, { limit: looked, which: refusedOrReturned })
  return groupFailures(
    docs.map(({ answer, bounce, smtpCode, state }) => ({
      answer: answer ?? null,
      bounce: bounce ?? null,
      // The code of a mail that came back later is that of its acceptance.
      code: state === 'failed' ? (smtpCode ?? null) : null,
    })),
  )
}

const uncertain = async (req: PayloadRequest, newsletter: string): Promise<readonly Uncertain[]> => {
  const mayKnow = admin(actorOf(req.user)) === true
  const { docs } = await rowsIn(req, newsletter, { limit: shown, which: { state: { equals: 'unknown' } } })
  return docs.map(({ answer, id, subscriber, updatedAt }) => ({
    answer: answer ?? null,
    at: updatedAt,
    id: String(id),
    subscriber: mayKnow ? subscriber : null,
  }))
}
