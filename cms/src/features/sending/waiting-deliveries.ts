import type { PayloadRequest } from 'payload'

import type { Segment } from '#features/newsletter/newsletter.kit.ts'
import { asSystem } from '#platform/local-api.ts'

/** A delivery whose turn has come, with what its reader's mail is made of. */
export interface Waiting {
  readonly id: string
  readonly key: string
  readonly messageId: string
  readonly attempt: number
  readonly subscriber: string
  /** Null when the reader is gone. */
  readonly reader: Reader | null
}

export interface Reader {
  readonly email: string
  readonly nonce: string
  readonly segment: Segment
}

const system = (req: PayloadRequest) => asSystem(req, 'nobody but the sender reads who gets a newsletter')

/** The next deliveries of a newsletter that may leave now. */
export const nextDeliveries = async (
  req: PayloadRequest,
  { limit, newsletter, now }: { readonly limit: number; readonly newsletter: string; readonly now: Date },
): Promise<Waiting[]> => {
  const { docs } = await system(req).find({
    collection: 'deliveries',
    depth: 0,
    limit,
    pagination: false,
    select: { attempt: true, key: true, messageId: true, subscriber: true },
    // Without an order of its own Payload sorts by date, and the database would sort the whole queue for each look.
    sort: 'id',
    where: {
      and: [
        { newsletter: { equals: newsletter } },
        { state: { equals: 'queued' } },
        { or: [{ notBefore: { exists: false } }, { notBefore: { less_than_equal: now.toISOString() } }] },
      ],
    },
  })
  const readers = await readersOf(
    req,
    docs.map(({ subscriber }) => subscriber),
  )
  return docs.map(({ attempt, id, key, messageId, subscriber }) => ({
    attempt: attempt ?? 0,
    id: String(id),
    key,
    messageId: messageId ?? '',
    reader: readers.get(subscriber) ?? null,
    subscriber,
  }))
}

const readersOf = async (
  req: PayloadRequest,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Reader>> => {
  if (ids.length === 0) return new Map()
  const { docs } = await system(req).find({
    collection: 'subscribers',
    depth: 0,
    pagination: false,
    select: { email: true, locale: true, nonce: true, provinces: true },
    where: { id: { in: [...ids] } },
  })
  return new Map(
    docs.map(({ email, id, locale, nonce, provinces }) => [
      String(id),
      { email, nonce, segment: { locale, provinces: (provinces ?? []).toSorted() } },
    ]),
  )
}
