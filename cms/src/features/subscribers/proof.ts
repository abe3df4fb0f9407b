import type { PayloadRequest } from 'payload'

import { asSystem } from '#platform/local-api.ts'

import type { Proof } from './proof.rules.ts'
import { subscriberById } from './subscriber-rows.ts'

/** All evidence of what a subscriber agreed to; null when there is no such subscriber. */
export const proofOf = async (req: PayloadRequest, id: string): Promise<Proof | null> => {
  const row = await subscriberById(req, id)
  if (row === null) return null
  const { docs } = await asSystem(req, 'the caller has checked the person').find({
    collection: 'consents',
    depth: 0,
    pagination: false,
    sort: 'at',
    where: { subscriber: { equals: id } },
  })
  return { email: row.email, events: docs, subscriber: id }
}
