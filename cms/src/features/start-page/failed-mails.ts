import type { PayloadRequest } from 'payload'

import { asUser } from '#platform/local-api.ts'

type FailedMail = {
  readonly at: string
  readonly id: string
  readonly subject: string
  readonly to: string
}

/** Mails that need a decision by staff: they failed, or it is unknown whether they left. */
export const failedMails = async (req: PayloadRequest): Promise<readonly FailedMail[]> => {
  const { docs } = await asUser(req).find({
    collection: 'outbox',
    depth: 0,
    limit: 100,
    select: { subject: true, to: true, updatedAt: true },
    sort: 'updatedAt',
    where: { state: { in: ['failed', 'unknown'] } },
  })
  return docs.map(({ id, subject, to, updatedAt }) => ({ at: updatedAt, id, subject, to }))
}
