import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import { refusal } from '#access/refusal.ts'
import { words } from '#i18n/words.ts'
import { asSystem } from '#platform/local-api.ts'

const lastAdmin = words(
  'Dit is de laatste beheerder. Maak eerst iemand anders beheerder.',
  'This is the last administrator. Make somebody else an administrator first.',
)

/** Somebody must be left who can let others in. */
export const lastAdminStaysAdmin: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before = operation === 'update' && isActiveAdmin(originalDoc)
  if (before && !isActiveAdmin({ ...originalDoc, ...data })) await refuseIfLast(req, originalDoc.id)
  return data
}

export const lastAdminIsNotDeleted: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await refuseIfLast(req, id)
}

const isActiveAdmin = (user: { role?: unknown; status?: unknown }): boolean =>
  user.role === 'admin' && user.status === 'active'

const refuseIfLast = async (req: PayloadRequest, id: unknown): Promise<void> => {
  const { docs } = await asSystem(
    req,
    'an editor who may not see every account must not remove the last admin',
  ).find({
    collection: 'users',
    depth: 0,
    limit: 2,
    where: { role: { equals: 'admin' }, status: { equals: 'active' } },
  })
  if (docs.length === 1 && docs[0]?.id === id) throw refusal(req, lastAdmin, 409)
}
