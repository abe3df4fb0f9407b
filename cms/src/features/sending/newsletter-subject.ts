import type { PayloadRequest } from 'payload'

import { asSystem } from '#platform/local-api.ts'

/** What a newsletter is called at this moment, as staff know it; empty when it is gone. */
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
