import type { PayloadRequest } from 'payload'

import { asSystem } from '#platform/local-api.ts'

/** The present subject of a newsletter, for staff; empty when it is deleted. */
export const newsletterSubject = async (req: PayloadRequest, id: string): Promise<string> => {
  const found = await asSystem(req, 'only staff see how newsletters leave').findByID({
    collection: 'newsletters',
    depth: 0,
    disableErrors: true,
    draft: true,
    id,
    select: { subject: true },
  })
  return found?.subject ?? ''
}
