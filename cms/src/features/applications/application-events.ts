import type { PayloadRequest } from 'payload'

import { writeOnce } from '#platform/database/write-once.ts'
import { asSystem } from '#platform/local-api.ts'

export type NewEvent = {
  readonly event: 'approved' | 'asked' | 'declined' | 'received'
  /** The number of the step, which makes the row unique. */
  readonly step: number
  readonly note?: string
}

const reason = 'the timeline is written by the program alone'

/** Adds a row to the timeline of an application, once. */
export const noteEvent = async (
  req: PayloadRequest,
  application: string,
  { event, note, step }: NewEvent,
): Promise<void> => {
  const key = `${application}:${step}:${event}`
  const system = asSystem(req, reason)
  const where = { key: { equals: key } }
  await writeOnce(req, {
    find: async () =>
      (await system.find({ collection: 'application-events', depth: 0, limit: 1, where })).docs[0] ?? null,
    make: () =>
      system.create({
        collection: 'application-events',
        data: {
          actor: req.user?.id ?? null,
          application,
          at: new Date().toISOString(),
          event,
          key,
          note: note ?? null,
        },
        depth: 0,
      }),
  })
}
