import type { CollectionSlug, PayloadRequest } from 'payload'

import type { NewValues, Values } from '#platform/database/compare-and-set.rules.ts'
import { compareAndSet } from '#platform/database/compare-and-set.ts'

import { isHeld, type Leased } from './lease.rules.ts'

/** A row that belongs to the caller until it lets go or makes no progress for too long. */
export type Claim = {
  /** Higher than the number of every earlier holder. */
  readonly fence: number
  /** Writes the progress and keeps the row; false when another holder has it by now, and then nothing was written. */
  readonly keep: (next?: NewValues) => Promise<boolean>
  /** Writes the result and lets go; false as for `keep`. */
  readonly end: (next?: NewValues) => Promise<boolean>
}

/** The fields that can count the holders of a row. */
type Counter = 'fence' | 'step'

type Wanted = {
  readonly req: PayloadRequest
  readonly collection: CollectionSlug
  readonly row: Leased & { readonly id: string } & Partial<Readonly<Record<Counter, number | null>>>
  readonly counter?: Counter
  /** Other values that must still be stored for the claim to succeed. */
  readonly expected?: Values
  /** Values that are written with the claim. */
  readonly next?: NewValues
  /** Values that must stay stored for as long as the row is held. */
  readonly held?: Values
  /** How long a silent holder keeps the row, in milliseconds. */
  readonly lasts: number
  readonly now: () => Date
}

/** Takes a row that is free, or whose holder has been silent for too long; null when another caller has it. */
export const claimRow = async (wanted: Wanted): Promise<Claim | null> => {
  const { collection, counter = 'fence', expected = {}, held = {}, lasts, next = {}, now, req, row } = wanted
  if (isHeld(row, now())) return null
  const before = row[counter] ?? 0
  const fence = before + 1
  const until = (): string => new Date(now().getTime() + lasts).toISOString()
  const place = { req, collection, id: row.id } as const
  const isMine = await compareAndSet({
    ...place,
    expected: { ...expected, [counter]: before },
    next: { ...next, [counter]: fence, leaseUntil: until() },
  })
  if (!isMine) return null
  const mine = { ...held, [counter]: fence }
  return {
    end: (values = {}) => compareAndSet({ ...place, expected: mine, next: { leaseUntil: null, ...values } }),
    fence,
    keep: (values = {}) =>
      compareAndSet({ ...place, expected: mine, next: { ...values, leaseUntil: until() } }),
  }
}
