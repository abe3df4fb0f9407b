import { createLocalReq, type Payload } from 'payload'

import { insertNew } from '#platform/database/bulk-rows.ts'
import { asSystem } from '#platform/local-api.ts'

import { claimRow } from './claim.ts'

/** A turn at work that one program does at a time. */
export type Lease = {
  readonly id: string
  /** Higher than the number of every earlier holder. */
  readonly fence: number
  /** Aborted when the lease was lost: another holder may have it by now. */
  readonly lost: AbortSignal
  /** Gives the lease back, so that the next holder need not wait until it has run out. */
  readonly release: () => Promise<void>
}

type Wanted = {
  readonly payload: Payload
  readonly name: string
  /** How long a silent holder keeps the lease, in milliseconds. */
  readonly lasts: number
  readonly now: () => Date
}

/** Takes a free lease, and renews it until it is released; null while another holder has it. */
export const takeLease = async (wanted: Wanted): Promise<Lease | null> => {
  const { lasts, now, payload } = wanted
  const req = await createLocalReq({}, payload)
  const row = await rowOf(wanted)
  const claim = await claimRow({ req, collection: 'leases', lasts, now, row })
  if (claim === null) return null

  const ending = new AbortController()
  let renewing: Promise<void> = Promise.resolve()
  let renewedAt = now().getTime()
  const renew = async (): Promise<void> => {
    try {
      if (!(await claim.keep())) ending.abort()
      renewedAt = now().getTime()
    } catch {
      // When the database does not answer, the renewal is tried again for as long as no other holder can have the
      // lease.
      if (now().getTime() - renewedAt >= lasts) ending.abort()
    }
  }
  const timer = setInterval(() => {
    renewing = renew()
  }, lasts / 3)
  timer.unref()
  ending.signal.addEventListener('abort', () => clearInterval(timer), { once: true })
  return {
    fence: claim.fence,
    id: row.id,
    lost: ending.signal,
    release: async () => {
      clearInterval(timer)
      await renewing
      await claim.end()
    },
  }
}

type Row = {
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
