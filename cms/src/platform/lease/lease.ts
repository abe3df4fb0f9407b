import { createLocalReq, type Payload } from 'payload'

import { compareAndSet } from '#platform/database/compare-and-set.ts'
import { insertNew } from '#platform/database/many.ts'
import { asSystem } from '#platform/local-api.ts'

/** Somebody's turn at work that one program does at a time. */
export interface Lease {
  readonly id: string
  /** Higher than that of every holder before. */
  readonly fence: number
  /** Aborted when the lease was lost: somebody else may hold it by now. */
  readonly lost: AbortSignal
  /** Gives the lease back, so that the next one need not wait until it has run out. */
  readonly release: () => Promise<void>
}

interface Wanted {
  readonly payload: Payload
  readonly name: string
  /** How long a holder that says nothing more is waited for, in milliseconds. */
  readonly lasts: number
  readonly now: () => Date
}

/** Takes a lease that nobody holds, and renews it until it is released; null while somebody else has it. */
export const takeLease = async (wanted: Wanted): Promise<Lease | null> => {
  const { lasts, now, payload } = wanted
  const req = await createLocalReq({}, payload)
  const { fence: before, id, leaseUntil } = await rowOf(wanted)
  if (leaseUntil !== null && leaseUntil > now().toISOString()) return null
  const fence = before + 1
  const until = (): string => new Date(now().getTime() + lasts).toISOString()
  const row = { req, collection: 'leases', id } as const
  if (!(await compareAndSet({ ...row, expected: { fence: before }, next: { fence, leaseUntil: until() } })))
    return null

  const ending = new AbortController()
  const renew = async (): Promise<void> => {
    const isMine = await compareAndSet({ ...row, expected: { fence }, next: { leaseUntil: until() } })
    if (!isMine) ending.abort()
  }
  let renewing: Promise<void> = Promise.resolve()
  let renewedAt = now().getTime()
  const keep = (): void => {
    // A database that does not answer is asked again, for as long as nobody else can have the lease.
    renewing = renew().then(
      () => {
        renewedAt = now().getTime()
      },
      () => {
        if (now().getTime() - renewedAt >= lasts) ending.abort()
      },
    )
  }
  const timer = setInterval(keep, lasts / 3)
  timer.unref()
  ending.signal.addEventListener('abort', () => clearInterval(timer), { once: true })
  return {
    fence,
    id,
    lost: ending.signal,
    release: async () => {
      clearInterval(timer)
      await renewing
      await compareAndSet({ ...row, expected: { fence }, next: { leaseUntil: null } })
    },
  }
}

interface Row {
  readonly id: string
  readonly fence: number
  readonly leaseUntil: string | null
}

const rowOf = async (wanted: Wanted): Promise<Row> => {
  const found = await findRow(wanted)
  if (found !== null) return found
  const { name, now, payload } = wanted
  const at = now().toISOString()
  const req = await createLocalReq({}, payload)
  await insertNew({ req, collection: 'leases', rows: [{ createdAt: at, fence: 0, name, updatedAt: at }] })
  const made = await findRow(wanted)
  if (made === null) throw new Error(`The lease "${name}" could not be made`)
  return made
}

const findRow = async ({ name, payload }: Wanted): Promise<Row | null> => {
  const system = asSystem(await createLocalReq({}, payload), 'leases are nobody’s to read')
  const { docs } = await system.find({
    collection: 'leases',
    depth: 0,
    limit: 1,
    where: { name: { equals: name } },
  })
  const [row] = docs
  return row === undefined
    ? null
    : { fence: row.fence, id: String(row.id), leaseUntil: row.leaseUntil ?? null }
}
