import type { PayloadRequest } from 'payload'

import type { Segment } from '#features/newsletter/newsletter.kit.ts'
import { readSome } from '#platform/database/bulk-rows.ts'
import { asSystem } from '#platform/local-api.ts'

/** A due delivery, with the data for its reader's mail. */
export type Waiting = {
  readonly id: string
  readonly key: string
  readonly messageId: string
  readonly attempt: number
  readonly subscriber: string
  /** Null when the reader is deleted. */
  readonly reader: Reader | null
}

export type Reader = {
  readonly email: string
  readonly nonce: string
  readonly segment: Segment
}

const system = (req: PayloadRequest) => asSystem(req, 'only the sender reads the receivers of a newsletter')

/** The next deliveries of a newsletter that may be sent now. */
export const nextDeliveries = async (
  req: PayloadRequest,
  { limit, newsletter, now }: { readonly limit: number; readonly newsletter: string; readonly now: Date },
): Promise<Waiting[]> => {
  const rows = await readSome({
    req,
    collection: 'deliveries',
    due: { by: now.toISOString(), field: 'notBefore' },
    expected: { newsletter, state: 'queued' },
    fields: ['attempt', 'key', 'messageId', 'subscriber'],
    limit,
  })
  const readers = await readersOf(
    req,
    rows.map(({ subscriber }) => String(subscriber)),
  )
  return rows.map(({ attempt, id, key, messageId, subscriber }) => ({
    attempt: Number(attempt),
    id,
    key: String(key),
    messageId: String(messageId),
    reader: readers.get(String(subscriber)) ?? null,
    subscriber: String(subscriber),
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
