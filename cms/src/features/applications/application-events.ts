import type { PayloadRequest } from 'payload'

import { asSystem } from '#platform/local-api.ts'

export interface NewEvent {
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
  if (await isNoted(req, key)) return
  try {
    await asSystem(req, reason).create({
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
    })
  } catch (error) {
    if (!(await isNoted(req, key))) throw error
  }
}

const isNoted = async (req: PayloadRequest, key: string): Promise<boolean> => {
  const { totalDocs } = await asSystem(req, reason).count({
    collection: 'application-events',
    where: { key: { equals: key } },
  })
  return totalDocs > 0
}
