import { rm } from 'node:fs/promises'
import path from 'node:path'

import type { PayloadRequest } from 'payload'

import { countDeliveries } from '#features/statistics/statistics.kit.ts'
import { areFinal } from '#features/statistics/statistics.rules.ts'
import { eachOnItsOwn, eachStep } from '#platform/background/each-on-its-own.ts'
import { compareAndSet } from '#platform/database/compare-and-set.ts'
import { eachRow, inChunks } from '#platform/database/in-chunks.ts'
import { fileNameOf } from '#platform/outbox/message.rules.ts'
import { outboxFolder } from '#platform/outbox/outbox-folder.ts'

import { oldest, terms } from './retention.rules.ts'

/**
 * Of newsletters sent long ago only the sums stay. They are written before the first row is deleted, and never again
 * after.
 */
export const keepDeliveries = async (req: PayloadRequest, now: Date): Promise<void> => {
  const moment = oldest(now, terms.deliveries)
  const longAgo = {
    or: [
      { finishedAt: { less_than: moment } },
      { and: [{ finishedAt: { exists: false } }, { updatedAt: { less_than: moment } }] },
    ],
  }
  const where = { and: [{ state: { in: ['sent', 'stopped'] } }, longAgo] }
  await eachRow(req, { collection: 'mailings', where }, async ({ counts, id, newsletter, state }) => {
    const letter = typeof newsletter === 'string' ? newsletter : newsletter.id
    if (!areFinal(counts)) {
      const next = { counts: { ...(await countDeliveries(req, letter)), final: true } }
      await compareAndSet({ req, collection: 'mailings', id, expected: { state }, next })
    }
    await forgetDeliveries(req, letter)
  })
}

const forgetDeliveries = (req: PayloadRequest, newsletter: string): Promise<void> =>
  inChunks(req, { collection: 'deliveries', where: { newsletter: { equals: newsletter } } }, async (rows) => {
    const where = { id: { in: rows.map(({ id }) => id) } }
    await req.payload.db.deleteMany({ collection: 'deliveries', req, where })
  })

/** A mail that was sent long ago is deleted; an unsent one waits for a person. */
export const keepSentMails = (req: PayloadRequest, now: Date): Promise<void> => {
  const where = {
    and: [{ state: { equals: 'sent' } }, { sentAt: { less_than: oldest(now, terms.sentMails) } }],
  }
  return inChunks(req, { collection: 'outbox', where }, async (rows) => {
    const gone: string[] = []
    const deleteFiles = () =>
      eachOnItsOwn(rows, async (row) => {
        await rm(path.join(outboxFolder(), fileNameOf(row)), { force: true })
        gone.push(row.id)
      })
    const deleteRows = () =>
      req.payload.db.deleteMany({ collection: 'outbox', req, where: { id: { in: gone } } })
    await eachStep(deleteFiles, deleteRows)
  })
}
