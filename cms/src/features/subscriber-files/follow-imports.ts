import type { PayloadRequest } from 'payload'

import { eachOnItsOwn, eachStep } from '#platform/background/each-on-its-own.ts'

import { goThrough } from './carry-out.ts'
import { system } from './judge.ts'

const day = 24 * 60 * 60_000

/** Continues imports that a crash interrupted, and deletes lists that were only previewed. */
export const followImports = (req: PayloadRequest, now: Date): Promise<void> =>
  eachStep(
    () => continueImports(req, now),
    () => deletePreviewed(req, now),
  )

const continueImports = async (req: PayloadRequest, now: Date): Promise<void> => {
  const { docs } = await system(req).find({
    collection: 'subscriber-imports',
    depth: 0,
    pagination: false,
    select: { fileName: true },
    where: { state: { equals: 'running' } },
  })
  // A long import runs beyond the moment at which this turn began.
  const clock = (): Date => new Date(Math.max(now.getTime(), Date.now()))
  await eachOnItsOwn(docs, ({ id }) => goThrough(req, id, clock))
}

const deletePreviewed = async (req: PayloadRequest, now: Date): Promise<void> => {
  const yesterday = new Date(now.getTime() - day).toISOString()
  await req.payload.db.deleteMany({
    collection: 'subscriber-imports',
    req,
    where: { and: [{ state: { equals: 'ready' } }, { createdAt: { less_than: yesterday } }] },
  })
}
