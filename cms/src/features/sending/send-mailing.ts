import type { PayloadRequest } from 'payload'

import { env } from '#env.ts'
import { subscriberUrl } from '#features/subscribers/subscriber-urls.kit.ts'
import type { Letter, Mailer } from '#platform/outbox/mailer.ts'
import type { Outcome } from '#platform/outbox/outbox.rules.ts'

import { bounceAddressOf } from './bounce-address.rules.ts'
import { deliveryStore } from './delivery-store.ts'
import { afterTry, afterVerdict, bounceOf, type Verdict } from './delivery.rules.ts'
import { holdProvider } from './held-providers.ts'
import { partFor } from './mail-parts.rules.ts'
import { changeMailing, countDeliveries, type Mailing } from './mailing-store.ts'
import { letterOf } from './newsletter-mail.rules.ts'
import { noteBounce } from './note-bounce.ts'
import { pacemakerOf, type Pacemaker } from './pacemaker.ts'
import { providerOf, refusalsInARow } from './provider.rules.ts'
import { statusOf } from './refusal.rules.ts'
import { segmentWriter, type SegmentsLetter } from './segments.ts'
import { nextDeliveries, type Reader, type Waiting } from './waiting-deliveries.ts'

/** The dependencies of the sender; tests pass their own clock and mailer. */
export type SenderParts = {
  readonly mailer: Mailer
  readonly now: () => Date
  /** How many mails are sent at once, and so how many become uncertain when the program is killed. */
  readonly concurrency: number
  /** Mails per minute, by staff's present setting. */
  readonly allowed: (req: PayloadRequest) => Promise<number>
  /** Ends early when the signal is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

type Turn = SenderParts & {
  readonly req: PayloadRequest
  readonly lease: { readonly fence: number; readonly id: string }
  readonly signal: AbortSignal
}

/** The limit on reading ahead, in rows and in seconds of sending: rows that wait longer may have changed by then. */
const readAhead = { most: 500, seconds: 10 }

/** Sends the waiting deliveries of a mailing, until none is due, or a person or a failure stops it. */
export const sendMailing = async (turn: Turn, mailing: Mailing): Promise<void> => {
  const halt = new AbortController()
  const dry = new AbortController()
  const signal = AbortSignal.any([turn.signal, halt.signal, dry.signal])
  const pace = await pacemakerOf({ ...turn, signal }, mailing)
  const queue = queueOf(turn, mailing, pace)
  const on: OnItsWay = {
    halt,
    mailing,
    pace,
    refusals: refusalsInARow(),
    store: deliveryStore(turn, mailing),
    write: segmentWriter(turn.req, { newsletter: mailing.newsletter, now: turn.now }),
  }
  const work = async (place: number): Promise<void> => {
    while (!signal.aborted) {
      await pace.turn(place)
      if (signal.aborted) return
      const row = await queue.next()
      if (row === null) return dry.abort()
      await sendOne(turn, on, row).finally(() => queue.isDone(row))
    }
  }
  const ends = await Promise.allSettled(
    Array.from({ length: turn.concurrency }, (_, place) =>
      work(place).catch((error: unknown) => {
        halt.abort()
        throw error
      }),
    ),
  )
  const failed = ends.find((end) => end.status === 'rejected')
  if (failed !== undefined) throw failed.reason
  if (!turn.signal.aborted) await finishWhenDone(turn, mailing)
}

type OnItsWay = {
  readonly halt: AbortController
  readonly mailing: Mailing
  readonly pace: Pacemaker
  readonly refusals: ReturnType<typeof refusalsInARow>
  readonly store: ReturnType<typeof deliveryStore>
  readonly write: ReturnType<typeof segmentWriter>
}

const sendOne = async (turn: Turn, on: OnItsWay, row: Waiting): Promise<void> => {
  const { reader } = row
  const written = reader === null ? null : await writtenFor(turn, on, reader)
  if (on.halt.signal.aborted) return
  const claim = await on.store.claim(row)
  if (claim === 'halted') return on.halt.abort()
  if (claim !== 'mine') return
  if (reader === null || written === null) return on.store.settle(row, afterVerdict('gone', row.attempt + 1))
  await handOver(turn, on, { letter: mailFor(reader, row, written), reader, row })
}

/** Null when the newsletter can't be written; then it waits for a person. */
const writtenFor = async (
  { req }: Turn,
  { halt, mailing, write }: OnItsWay,
  { segment }: Reader,
): Promise<SegmentsLetter | null> => {
  try {
    return await write(segment)
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'A newsletter could not be written; it waits for staff' })
    halt.abort()
    await changeMailing(
      req,
      { id: mailing.id, state: 'sending' },
      { pausedBecause: 'content', state: 'paused' },
    )
    return null
  }
}

type Ready = {
  readonly letter: Letter
  readonly reader: Reader
  readonly row: Waiting
}

const handOver = async (turn: Turn, on: OnItsWay, { letter, reader, row }: Ready): Promise<void> => {
  const { halt, mailing, pace, store } = on
  const attempt = row.attempt + 1
  const startedAt = turn.now()
  const gate: { verdict: Verdict } = { verdict: 'go' }
  const outcome = await turn.mailer.send(letter, async () => {
    gate.verdict = await store.verdict({ reader, row })
    return gate.verdict === 'go'
  })
  if (gate.verdict !== 'go') {
    if (gate.verdict === 'superseded') halt.abort()
    return store.settle(row, afterVerdict(gate.verdict, attempt))
  }
  await store.settle(row, { ...afterTry(outcome, attempt, turn.now()), ...bounceValues(outcome, turn.now()) })
  await noteBounce(turn.req, row.subscriber, { bounce: bounceOf(outcome), now: turn.now() })
  await noteProvider(turn, on, { email: reader.email, outcome })
  const pause = await pace.note(outcome, startedAt)
  if (pause === null) return
  halt.abort()
  await changeMailing(
    turn.req,
    { id: mailing.id, state: 'sending' },
    { pausedBecause: pause, state: 'paused' },
  )
}

type Tried = {
  readonly email: string
  readonly outcome: Outcome
}

/** A provider that refuses the sender again and again gets no more mails of this mailing until staff go on. */
const noteProvider = async (
  { req }: Turn,
  { mailing, refusals }: OnItsWay,
  { email, outcome }: Tried,
): Promise<void> => {
  if (outcome.kind === 'later' || outcome.kind === 'unknown') return
  const isRefused = outcome.kind === 'refused' && bounceOf(outcome) === 'none'
  const provider = providerOf(email)
  if (refusals.isTooMany(provider, isRefused)) await holdProvider(req, mailing.id, provider)
}

const bounceValues = (outcome: Outcome, now: Date) => {
  if (outcome.kind !== 'refused') return {}
  const bounce = bounceOf(outcome)
  const bounceStatus = statusOf(outcome.answer) ?? String(outcome.code)
  return { bounce, ...(bounce === 'none' ? {} : { bounceStatus, bouncedAt: now.toISOString() }) }
}

const mailFor = (reader: Reader, row: Waiting, written: SegmentsLetter): Letter => {
  const { locale } = reader.segment
  const owner = { id: row.subscriber, locale, nonce: reader.nonce }
  const links = {
    preferences: subscriberUrl('preferences', owner),
    unsubscribe: subscriberUrl('unsubscribe', owner),
  }
  return letterOf({
    from: env().MAIL_FROM,
    fromName: written.fromName,
    host: new URL(env().SITE_URL).hostname,
    key: row.key,
    locale,
    messageId: row.messageId,
    parts: written.parts.map((part) => partFor(part, links)),
    replyTo: written.replyTo,
    returnTo: returnAddressOf(row.id),
    subject: written.subject,
    to: reader.email,
    unsubscribe: links.unsubscribe,
  })
}

const returnAddressOf = (delivery: string): string | null => {
  const { BOUNCE_ADDRESS, PAYLOAD_SECRET } = env()
  return BOUNCE_ADDRESS === undefined ? null : bounceAddressOf(delivery, BOUNCE_ADDRESS, PAYLOAD_SECRET)
}

const queueOf = (turn: Turn, { newsletter }: Mailing, pace: Pacemaker) => {
  const ahead: Waiting[] = []
  /** The deliveries in progress; until its try has ended, a query could return a delivery once more. */
  const taken = new Set<string>()
  let reading: Promise<void> | null = null
  const read = async (): Promise<void> => {
    const wanted = Math.ceil((readAhead.seconds * 1000) / Math.max(1, pace.interval()))
    const limit = Math.min(readAhead.most, Math.max(turn.concurrency, wanted)) + taken.size
    const found = await nextDeliveries(turn.req, { limit, newsletter, now: turn.now() })
    ahead.push(...found.filter(({ id }) => !taken.has(id)))
  }
  return {
    isDone: ({ id }: Waiting): void => {
      taken.delete(id)
    },
    next: async (): Promise<Waiting | null> => {
      if (ahead.length === 0) {
        reading ??= read().finally(() => {
          reading = null
        })
        await reading
      }
      const row = ahead.shift() ?? null
      if (row !== null) taken.add(row.id)
      return row
    },
  }
}

const finishWhenDone = async ({ now, req }: Turn, { id, newsletter }: Mailing): Promise<void> => {
  if ((await countDeliveries(req, newsletter, ['queued', 'sending'])) > 0) return
  const isHeld = (await countDeliveries(req, newsletter, ['held'])) > 0
  await changeMailing(
    req,
    { id, state: 'sending' },
    isHeld
      ? { pausedBecause: 'provider', state: 'paused' }
      : { finishedAt: now().toISOString(), state: 'sent' },
  )
}
