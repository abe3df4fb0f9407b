import type { PayloadRequest } from 'payload'

import { idOf } from '#access/actor.ts'
import { publishWithFirstFestival } from '#features/organisations/organisations.kit.ts'
import { asSystem } from '#platform/local-api.ts'

/** A festival on the site shows its organisation: a new organisation is published with its first festival. */
export const showOrganisation = async (req: PayloadRequest, festival: string): Promise<void> => {
  const found = await asSystem(req, 'the festival has just gone live').findByID({
    collection: 'festivals',
    depth: 0,
    disableErrors: true,
    id: festival,
  })
  const organisation = idOf(found?.organisation)
  if (organisation === null || (await publishWithFirstFestival(req, organisation))) return
  req.payload.logger.warn({
    msg: 'A festival is live, but its organisation is incomplete and stays a draft',
    organisation,
  })
}
