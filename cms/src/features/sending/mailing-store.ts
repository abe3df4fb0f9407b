import type { PayloadRequest, Where } from 'payload'

import { idOf } from '#access/actor.ts'
import type { Mailing as Stored } from '#payload-types.ts'
import { compareAndSetMany } from '#platform/database/bulk-rows.ts'
import { compareAndSet } from '#platform/database/compare-and-set.ts'
import { asSystem } from '#platform/local-api.ts'

import type { MailingState, PauseReason } from './mailing.rules.ts'

/** The sending of one newsletter. */
export type Mailing = {
  readonly id: string
  readonly newsletter: string
  readonly state: MailingState
  readonly pausedBecause: PauseReason | null
  readonly sendAt: string
  readonly startedAt: string | null
  readonly finishedAt: string | null
  readonly audienceSize: number
  readonly messagesPerMinute: number | null
  readonly frozenUpTo: string
  readonly failuresInARow: number
  /** The providers that refuse it, separated by spaces; their readers wait. */
  readonly heldProviders: string | null
  /** When staff last went on with them. */
  readonly releasedAt: string | null
}

const system = (req: PayloadRequest) => asSystem(req, 'the program carries out what staff decided')

const mailingOf = (row: Stored): Mailing => ({
  audienceSize: row.audienceSize ?? 0,
  failuresInARow: row.failuresInARow ?? 0,
  finishedAt: row.finishedAt ?? null,
  frozenUpTo: row.frozenUpTo ?? '',
  heldProviders: row.heldProviders ?? null,
  id: String(row.id),
  messagesPerMinute: row.messagesPerMinute ?? null,
  newsletter: idOf(row.newsletter) ?? '',
  pausedBecause: row.pausedBecause ?? null,
  releasedAt: row.releasedAt ?? null,
  sendAt: row.sendAt,
  startedAt: row.startedAt ?? null,
  state: row.state,
})

/** Mailings, the one with the earliest planned time first. */
export const mailingsWhere = async (req: PayloadRequest, where: Where): Promise<readonly Mailing[]> => {
  const found = await system(req).find({
    collection: 'mailings',
    depth: 0,
    pagination: false,
    sort: 'sendAt',
    where,
  })
  return found.docs.map(mailingOf)
}

export const mailingById = async (req: PayloadRequest, id: string): Promise<Mailing | null> => {
  const row = await system(req).findByID({ collection: 'mailings', depth: 0, disableErrors: true, id })
  return row === null ? null : mailingOf(row)
}

/** Changes a mailing if it is still in the state that the caller saw. */
export const changeMailing = (
  req: PayloadRequest,
  { id, state }: Pick<Mailing, 'id' | 'state'>,
  next: Partial<Omit<Mailing, 'id' | 'newsletter'>>,
): Promise<boolean> => compareAndSet({ req, collection: 'mailings', expected: { state }, id, next })

/** Marks all waiting deliveries as skipped. */
export const skipQueued = async (req: PayloadRequest, newsletter: string): Promise<void> => {
  for (const state of ['queued', 'held'])
    await compareAndSetMany({
      req,
      collection: 'deliveries',
      expected: { newsletter, state },
      next: { notBefore: null, state: 'skipped' },
    })
}

/** The number of deliveries of a newsletter in one of these states. */
export const countDeliveries = async (
  req: PayloadRequest,
  newsletter: string,
  states?: readonly string[],
): Promise<number> => {
  const { totalDocs } = await system(req).count({
    collection: 'deliveries',
    where: {
      and: [
        { newsletter: { equals: newsletter } },
        ...(states === undefined ? [] : [{ state: { in: [...states] } }]),
      ],
    },
  })
  return totalDocs
}
