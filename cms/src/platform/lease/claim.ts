import type { CollectionSlug, PayloadRequest } from 'payload'

import { compareAndSet } from '#platform/database/compare-and-set.ts'
import type { NewValues, Values } from '#platform/database/compare-and-set.rules.ts'

import { isHeld, type Leased } from './lease.rules.ts'

/** A row that is the caller's until it says otherwise or is silent for too long. */
export interface Claim {
  /** Higher than that of every holder before. */
  readonly fence: number
  /** Writes how far it is and goes on; false when the row is somebody else's by now, and then nothing was written. */
  readonly keep: (next?: NewValues) => Promise<boolean>
  /** Writes how it ended and lets go; false as for `keep`. */
  readonly end: (next?: NewValues) => Promise<boolean>
}

/** The fields that can count the holders of a row. */
type Counter = 'fence' | 'step'

interface Wanted {
  readonly req: PayloadRequest
  readonly collection: CollectionSlug
  readonly row: Leased & { readonly id: string } & Partial<Readonly<Record<Counter, number | null>>>
  readonly counter?: Counter
  /** What else must still be stored for the claim to succeed. */
  readonly expected?: Values
  /** What is written with the claim. */
  readonly next?: NewValues
  /** What stays stored for as long as the row is held. */
  readonly held?: Values
  /** How long a holder that says nothing more is waited for, in milliseconds. */
  readonly lasts: number
  readonly now: () => Date
}

/** Takes a row that nobody holds, or whose holder has been silent for too long; null when somebody else has it. */
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
