import { normalEmail } from '@welkom-hier/writing/email.rules.ts'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { idsWithAddress } from './person.ts'

const remove = async (req: PayloadRequest, collection: CollectionSlug, where: Where): Promise<void> => {
  await req.payload.db.deleteMany({ collection, req, where })
}

/** Removes a person's messages to the programme and its messages to them: applications, invitations, mails. */
export const removeDossier = async (req: PayloadRequest, address: string): Promise<void> => {
  const normal = normalEmail(address)
  const applications = [...(await idsWithAddress(req, 'applications', normal))]
  await remove(req, 'application-events', { application: { in: applications } })
  for (const collection of ['applications', 'invitations', 'outbox'] as const)
    await remove(req, collection, { id: { in: [...(await idsWithAddress(req, collection, normal))] } })
}

/** Removes a subscriber and all rows that refer to them. */
export const removeSubscriber = async (req: PayloadRequest, subscriber: string): Promise<void> => {
  for (const collection of ['follows', 'consents', 'deliveries'] as const)
    await remove(req, collection, { subscriber: { equals: subscriber } })
  await remove(req, 'subscribers', { id: { equals: subscriber } })
}
