import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { insertNew } from '#platform/database/bulk-rows.ts'
import type { Values } from '#platform/database/compare-and-set.rules.ts'
import { compareAndSet } from '#platform/database/compare-and-set.ts'
import { asSystem } from '#platform/local-api.ts'

import { problemOf, reasonOf } from './problem.rules.ts'

const collection = 'background-runs'

type End = {
  readonly at: Date
  /** Null when the turn succeeded. */
  readonly error: unknown
}

/** How a turn ended, in a word that is the same for the same end. */
export const outcomeOf = (error: unknown): string =>
  error === null ? 'fine' : `${problemOf(error)}: ${reasonOf(error)}`

/** Notes how a turn of a job ended: one row a job, whichever program ran it. */
export const noteEnd = (payload: Payload, name: string, { at, error }: End): Promise<void> => {
  const ended = { startedAt: null }
  if (error === null) return note(payload, name, { ...ended, succeededAt: at.toISOString() })
  const why = { problem: problemOf(error), reason: reasonOf(error) }
  return note(payload, name, { ...ended, ...why, failedAt: at.toISOString() })
}

/** Records that a long turn is running. */
export const noteLongRun = (payload: Payload, name: string, startedAt: Date): Promise<void> =>
  note(payload, name, { startedAt: startedAt.toISOString() })

const note = async (payload: Payload, name: string, next: Values): Promise<void> => {
  const req = await createLocalReq({}, payload)
  const id = (await idOf(req, name)) ?? (await make(req, name))
  if (id !== null) await compareAndSet({ req, collection, expected: {}, id, next })
}

const idOf = async (req: PayloadRequest, name: string): Promise<string | null> => {
  const { docs } = await asSystem(req, 'the program records its own background jobs').find({
    collection,
    depth: 0,
    limit: 1,
    pagination: false,
    select: {},
    where: { name: { equals: name } },
  })
  return docs[0]?.id ?? null
}

const make = async (req: PayloadRequest, name: string): Promise<string | null> => {
  const at = new Date().toISOString()
  await insertNew({ req, collection, rows: [{ createdAt: at, name, updatedAt: at }] })
  return idOf(req, name)
}
