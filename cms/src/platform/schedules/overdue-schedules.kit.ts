import type { PayloadRequest } from 'payload'

import { asSystem } from '#platform/local-api.ts'

/** A document that should have been published, or unpublished, at a time that has passed. */
export type OverdueSchedule = {
  readonly id: string
  /** The id of the record; null for a global. */
  readonly collection: string | null
  readonly document: string | null
  readonly hasFailed: boolean
  readonly waitUntil: string
}

/** The program looks every ten seconds; a schedule that waits longer than this was lost, or is refused each time. */
const patience = 5 * 60_000

/** Overdue schedules, the oldest first. */
export const overdueSchedules = async (
  req: PayloadRequest,
  now = new Date(),
): Promise<readonly OverdueSchedule[]> => {
  const found = await asSystem(
    req,
    'jobs are nobody’s to read, but staff must hear of one that is late',
  ).find({
    collection: 'payload-jobs',
    depth: 0,
    limit: 50,
    sort: 'waitUntil',
    where: {
      and: [
        { taskSlug: { equals: 'schedulePublish' } },
        { completedAt: { exists: false } },
        { waitUntil: { less_than: new Date(now.getTime() - patience).toISOString() } },
      ],
    },
  })
  return found.docs.map(({ hasError, id, input, waitUntil }) => ({
    id: String(id),
    ...subjectOf(input),
    hasFailed: hasError === true,
    waitUntil: waitUntil ?? '',
  }))
}

const subjectOf = (input: unknown): Pick<OverdueSchedule, 'collection' | 'document'> => {
  const { doc }: Record<string, unknown> = { ...Object(input) }
  const { relationTo, value }: Record<string, unknown> = { ...Object(doc) }
  return {
    collection: typeof relationTo === 'string' ? relationTo : null,
    document: typeof value === 'string' ? value : null,
  }
}
