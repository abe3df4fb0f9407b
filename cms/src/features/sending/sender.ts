import { channel } from 'node:diagnostics_channel'

import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { compareAndSetMany } from '#platform/database/bulk-rows.ts'
import { takeLease } from '#platform/lease/lease.ts'
import { asSystem } from '#platform/local-api.ts'

import { afterLostLease } from './delivery.rules.ts'
import { freezeAudience } from './freeze.ts'
import { changeMailing, mailingById, mailingsWhere, skipQueued, type Mailing } from './mailing-store.ts'
import { isUnderWay } from './mailing.rules.ts'
import { sendMailing, type SenderParts } from './send-mailing.ts'

/** Tells this process's sender of new work; a channel has one name for every bundle of Next's. */
export const wakeSender = channel('sending.wake')

type Parts = SenderParts & {
  readonly payload: Payload
  /** How long a killed program keeps the others waiting, in milliseconds. */
  readonly leaseLasts: number
  /** Once aborted, no further work is begun. */
  readonly signal: AbortSignal
}

/**
 * One run over due mailings: begins them, records readers, sends. Any number of programs may look; one at a time acts.
 */
export const sendDueMailings = async (parts: Parts): Promise<void> => {
  const { now, payload } = parts
  const req = await createLocalReq({}, payload)
  if ((await due(req, now())).length === 0) return
  const lease = await takeLease({ lasts: parts.leaseLasts, name: 'newsletters', now, payload })
  if (lease === null) return
  const signal = AbortSignal.any([parts.signal, lease.lost])
  const turn = { ...parts, lease, req, signal }
  try {
    await giveUpLostLeases(req)
    for (const mailing of await due(req, now())) {
      if (signal.aborted) return
      await goOn(turn, mailing)
    }
  } finally {
    await lease.release()
  }
}

type Turn = Parameters<typeof sendMailing>[0]

/** Brings a mailing as far as possible now. */
const goOn = async (turn: Turn, mailing: Mailing): Promise<void> => {
  const { now, req, signal } = turn
  if (mailing.state === 'scheduled') await changeMailing(req, mailing, { frozenUpTo: '', state: 'freezing' })
  const begun = await mailingById(req, mailing.id)
  if (begun?.state === 'freezing') {
    await publish(req, begun, now())
    await freezeAudience(req, begun, { now, signal })
  }
  const ready = await mailingById(req, mailing.id)
  if (ready?.state === 'sending' && !signal.aborted) await sendMailing(turn, ready)
}

/** Mailings with work for the sender; also ended ones with an uncertain mail. */
const due = async (req: PayloadRequest, now: Date): Promise<readonly Mailing[]> => {
  const open = await mailingsWhere(req, { state: { in: ['scheduled', 'freezing', 'sending'] } })
  return open.filter(({ sendAt, state }) => isUnderWay(state, sendAt, now))
}

/**
 * The new holder of the lease has no mail in progress: a delivery marked so belongs to a program that died, or to one
 * that slept, whose own check before the first byte will stop it.
 */
const giveUpLostLeases = async (req: PayloadRequest): Promise<void> => {
  for (const { newsletter, state } of await mailingsWhere(req, {
    state: { in: ['sending', 'paused', 'stopped'] },
  })) {
    const expected = { newsletter, state: 'sending' }
    await compareAndSetMany({ req, collection: 'deliveries', expected, next: { ...afterLostLease } })
    if (state === 'stopped') await skipQueued(req, newsletter)
  }
}

/** Publishes the newsletter on the site, since the mails link there. */
const publish = async (req: PayloadRequest, { newsletter }: Mailing, now: Date): Promise<void> => {
  const system = asSystem(req, 'a newsletter is published by being sent')
  const { sentAt } = await system.findByID({
    collection: 'newsletters',
    depth: 0,
    draft: true,
    id: newsletter,
  })
  if (sentAt) return
  await system.update({
    collection: 'newsletters',
    data: { _status: 'published', sentAt: now.toISOString() },
    id: newsletter,
  })
}
