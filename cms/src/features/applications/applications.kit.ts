import type { PayloadRequest } from 'payload'

import type { Application } from '#payload-types.ts'
import { asSystem } from '#platform/local-api.ts'

export type WaitingApplication = {
  readonly id: string
  readonly organisationName: string
  readonly municipality: string
  readonly state: Application['state']
  readonly createdAt: string
}

/** Applications that wait for staff, or for an answer to a question of staff; the oldest first. */
export const waitingApplications = async (req: PayloadRequest): Promise<readonly WaitingApplication[]> => {
  const { docs } = await asSystem(req, 'a list for staff, asked for by the program').find({
    collection: 'applications',
    depth: 0,
    pagination: false,
    select: { createdAt: true, municipality: true, organisationName: true, state: true },
    sort: 'createdAt',
    where: { state: { in: ['new', 'asked', 'approving'] } },
  })
  return docs
}
