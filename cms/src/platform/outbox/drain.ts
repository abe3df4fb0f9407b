import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'

import { compareAndSet } from '#platform/database/compare-and-set.ts'
import { claimRow } from '#platform/lease/claim.ts'
import { asSystem } from '#platform/local-api.ts'

import type { Delivery } from './delivery.ts'
import type { Message } from './message.rules.ts'
import { afterLostLease, afterTry, leaseTime, type Outcome, type Settled } from './outbox.rules.ts'
import { openLinks } from './sealed-links.ts'

type Drain = {
  readonly payload: Payload
  readonly delivery: Delivery
  readonly now: () => Date
  /** Once aborted, no further mail is taken. */
  readonly signal?: AbortSignal
}

type Row = Message & {
  readonly id: string
  readonly attempts: number
  readonly fence: number
}

type Turn = Drain & {
  readonly req: PayloadRequest
}

/** Sends every mail that is due, one after the other. Any number of programs may run it at once. */
export const drain = async (parts: Drain): Promise<void> => {
  const turn: Turn = { ...parts, req: await createLocalReq({}, parts.payload) }
  await giveUpLostLeases(turn)
  const tried = new Set<string>()
  for (;;) {
    const rows = (await dueRows(turn)).filter(({ id }) => !tried.has(id))
    if (rows.length === 0) return
    for (const row of rows) {
      if (parts.signal?.aborted === true) return
      tried.add(row.id)
      const outcome = await handOver(turn, row)
      if (outcome !== null && isAboutServer(outcome)) return
    }
  }
}

/** A server that does not answer will not answer the next mail either; the next turn tries again. */
const isAboutServer = (outcome: Outcome): boolean =>
  outcome.kind === 'later' && (outcome.problem === 'unreachable' || outcome.problem === 'login')

const handOver = async (turn: Turn, row: Row): Promise<Outcome | null> => {
  const attempts = row.attempts + 1
  const claim = await claimRow({
    ...outboxOf(turn),
    expected: { state: 'queued' },
    held: { state: 'sending' },
    lasts: leaseTime,
    next: { attempts, state: 'sending' },
    now: turn.now,
    row,
  })
  if (claim === null) return null
  const outcome = await turn.delivery.deliver(row, () => claim.keep())
  const isSent = outcome.kind === 'sent'
  const next = { ...afterTry(outcome, attempts, turn.now()), ...(isSent && erased(turn.now())) }
  // Another program gave it up as lost meanwhile, but this program knows the result.
  if (!(await claim.end(next)) && isSent)
    await compareAndSet({
      ...outboxOf(turn),
      id: row.id,
      expected: { fence: claim.fence, state: 'unknown' },
      next,
    })
  return outcome
}

/** A mail that was sent no longer needs its content, and only its reader may have its links. */
const erased = (now: Date) => ({ html: null, sentAt: now.toISOString(), text: null, unsubscribeUrl: null })

const outboxOf = ({ req }: Turn) => ({ req, collection: 'outbox' }) as const

const giveUpLostLeases = async (turn: Turn): Promise<void> => {
  const due = { leaseUntil: { less_than: turn.now().toISOString() } }
  for (const row of await rowsWhere(turn, { and: [{ state: { equals: 'sending' } }, due] })) {
    const next: Settled = afterLostLease()
    await compareAndSet({
      ...outboxOf(turn),
      id: row.id,
      expected: { fence: row.fence, state: 'sending' },
      next: { ...next },
    })
  }
}

const dueRows = (turn: Turn): Promise<Row[]> =>
  rowsWhere(turn, {
    and: [
      { state: { equals: 'queued' } },
      {
        or: [{ notBefore: { exists: false } }, { notBefore: { less_than_equal: turn.now().toISOString() } }],
      },
    ],
  })

const rowsWhere = async ({ req }: Turn, where: Where): Promise<Row[]> => {
  const { docs } = await asSystem(req, 'only the sender reads the content of a mail').find({
    collection: 'outbox',
    depth: 0,
    limit: 50,
    sort: 'createdAt',
    where,
  })
  return docs.map((row) => ({
    attempts: row.attempts ?? 0,
    createdAt: row.createdAt,
    fence: row.fence ?? 0,
    fromName: row.fromName ?? '',
    html: opened(row.html, req) ?? '',
    id: String(row.id),
    key: row.key,
    language: row.language ?? 'nl',
    replyTo: row.replyTo ?? null,
    subject: row.subject,
    text: opened(row.text, req) ?? '',
    to: row.to,
    toName: row.toName ?? '',
    unsubscribeUrl: opened(row.unsubscribeUrl, req),
  }))
}

const opened = (text: string | null | undefined, { payload }: PayloadRequest): string | null =>
  text === null || text === undefined ? null : openLinks(text, payload.secret)
