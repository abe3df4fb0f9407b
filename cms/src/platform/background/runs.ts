import type { PayloadRequest } from 'payload'

import { asUser } from '#platform/local-api.ts'

import type { Run } from './run.rules.ts'

/** The stored record of each job, by its name, for people who may read it. */
export const allRuns = async (req: PayloadRequest): Promise<ReadonlyMap<string, Run>> => {
  const { docs } = await asUser(req).find({ collection: 'background-runs', depth: 0, pagination: false })
  return new Map(
    docs.map(({ failedAt, name, problem, reason, startedAt, succeededAt }) => [
      name,
      {
        failedAt: failedAt ?? null,
        problem: problem ?? null,
        reason: reason ?? null,
        startedAt: startedAt ?? null,
        succeededAt: succeededAt ?? null,
      },
    ]),
  )
}
