import type { PayloadRequest } from 'payload'

import { asSystem } from '#platform/local-api.ts'

/** Whether staff let this organisation publish without review. */
export const isTrustedOrganisation = async (
  req: PayloadRequest,
  organisation: string | null,
): Promise<boolean> => {
  if (organisation === null) return false
  const found = await asSystem(req, 'only staff can read which organisations they trust').findByID({
    collection: 'organisations',
    depth: 0,
    disableErrors: true,
    id: organisation,
  })
  return found?.trusted === true
}
