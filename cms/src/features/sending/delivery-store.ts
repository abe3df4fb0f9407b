import type { PayloadRequest } from 'payload'

import { compareAndSetMany, readValues } from '#platform/database/bulk-rows.ts'

import { coalesce } from './coalesce.ts'
import type { Settled, Verdict } from './delivery.rules.ts'
import type { Mailing } from './mailing-store.ts'
import { providerOf, providersIn } from './provider.rules.ts'
import type { Bounce } from './refusal.rules.ts'
import type { Reader, Waiting } from './waiting-deliveries.ts'

type Held = {
  readonly req: PayloadRequest
  readonly lease: { readonly fence: number; readonly id: string }
  readonly now: () => Date
}

/**
 * `halted`: the mailing has stopped; `held`: the provider of this reader refuses it; `lost`: this delivery belongs to
 * another program, or changed meanwhile.
 */
export type Claim = 'halted' | 'held' | 'lost' | 'mine'

type Next = Settled & {
  readonly bounce?: Bounce
  readonly bounceStatus?: string
  readonly bouncedAt?: string
}

type Ended = {
  readonly row: Waiting
  readonly next: Next
}

type AtGate = {
  readonly row: Waiting
  readonly reader: Reader
}

/** Longer than any try may take. */
const leaseTime = 3 * 60_000

const collection = 'deliveries'

/**
 * The deliveries of one mailing, as the holder of the sender's lease changes them. Each change is a compare-and-set on
 * state, try and fencing number; mails that are sent at the same time share statements.
 */
export const deliveryStore = ({ lease, now, req }: Held, mailing: Mailing) => {
  const hold = (rows: readonly Waiting[]): Promise<string[]> =>
    compareAndSetMany({
      req,
      collection,
      expected: { state: 'queued' },
      ids: rows.map(({ id }) => id),
      next: { notBefore: null, state: 'held' },
    })

  const claim = coalesce<Waiting, Claim>(async (rows) => {
    const fields = ['heldProviders', 'state'] as const
    const found = (await readValues({ req, collection: 'mailings', fields, ids: [mailing.id] })).get(
      mailing.id,
    )
    if (found?.state !== 'sending') return rows.map(() => 'halted')
    const providers = providersIn(found.heldProviders === null ? null : String(found.heldProviders))
    const held = rows.filter(({ reader }) => reader !== null && providers.includes(providerOf(reader.email)))
    if (held.length > 0) await hold(held)
    const free = rows.filter((row) => !held.includes(row))
    const leaseUntil = new Date(now().getTime() + leaseTime).toISOString()
    const mine = new Set<string>()
    for (const [attempt, ids] of idsBy(free.map((row) => [row.attempt, row]))) {
      const next = { attempt: attempt + 1, fence: lease.fence, leaseUntil, state: 'sending' }
      const expected = { attempt, state: 'queued' }
      for (const id of await compareAndSetMany({ req, collection, expected, ids, next })) mine.add(id)
    }
    return rows.map((row) => (mine.has(row.id) ? 'mine' : held.includes(row) ? 'held' : 'lost'))
  })

  const settle = coalesce<Ended, void>(async (all) => {
    const at = now().toISOString()
    const groups = idsBy(
      all.map(({ next, row }) => [JSON.stringify([row.attempt + 1, stamped(next, at)]), row]),
    )
    for (const [group, ids] of groups) {
      const [attempt, values]: [number, Next] = JSON.parse(group)
      const next = { ...values, leaseUntil: null }
      const mine = { attempt, fence: lease.fence }
      const settled = new Set(
        await compareAndSetMany({ req, collection, expected: { ...mine, state: 'sending' }, ids, next }),
      )
      // Another program gave it up as lost meanwhile, but this program knows the result.
      const givenUp = ids.filter((id) => !settled.has(id))
      if (values.state === 'accepted' && givenUp.length > 0)
        await compareAndSetMany({
          req,
          collection,
          expected: { ...mine, state: 'unknown' },
          ids: givenUp,
          next,
        })
    }
    return all.map(() => undefined)
  })

  const verdict = coalesce<AtGate, Verdict>(async (all) => {
    const leases = await readValues({ req, collection: 'leases', fields: ['fence'], ids: [lease.id] })
    if (leases.get(lease.id)?.fence !== lease.fence) return all.map(() => 'superseded')
    const subscribers = await readValues({
      req,
      collection: 'subscribers',
      fields: ['bouncedAt', 'email', 'newsletter', 'nonce'],
      ids: all.map(({ row }) => row.subscriber),
    })
    return all.map(({ reader, row }) => {
      const found = subscribers.get(row.subscriber)
      if (found === undefined || found.newsletter !== 'confirmed' || found.bouncedAt !== null) return 'gone'
      return found.email === reader.email && found.nonce === reader.nonce ? 'go' : 'changed'
    })
  })

  return {
    claim,
    settle: (row: Waiting, next: Next): Promise<void> => settle({ next, row }),
    /**
     * Checked right before the first byte: whether this reader still wants it, and this program still holds the lease.
     */
    verdict,
  }
}

/** One time for all deliveries of a batch, so that one statement writes them. */
const stamped = (next: Next, at: string): Next =>
  next.acceptedAt === null ? next : { ...next, acceptedAt: at }

/** The ids of rows that can share a statement. */
const idsBy = <Key extends number | string>(
  keyed: readonly (readonly [Key, Waiting])[],
): Map<Key, string[]> => {
  const groups = new Map<Key, string[]>()
  for (const [key, { id }] of keyed) groups.set(key, [...(groups.get(key) ?? []), id])
  return groups
}
