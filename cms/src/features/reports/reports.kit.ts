import type { PayloadRequest } from 'payload'

import { asSystem } from '#platform/local-api.ts'

/** A report that waits for staff. */
export type WaitingReport = {
  readonly id: string
  readonly festival: string
  readonly submittedAt: string
}

/** Reports that wait for staff, the oldest first, and their number. */
export const reportsWaiting = async (
  req: PayloadRequest,
): Promise<{ readonly total: number; readonly reports: readonly WaitingReport[] }> => {
  const found = await asSystem(req, 'staff’s start page counts waiting reports, and only staff see it').find({
    collection: 'reports',
    depth: 1,
    limit: 10,
    populate: { festivals: { title: true } },
    sort: 'submittedAt',
    where: { state: { equals: 'submitted' } },
  })
  const reports = found.docs.map(({ festival, id, submittedAt }) => ({
    festival: typeof festival === 'string' ? '' : festival.title,
    id,
    submittedAt: submittedAt ?? '',
  }))
  return { reports, total: found.totalDocs }
}
