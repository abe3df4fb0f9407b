import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest, Where } from 'payload'

import { refusal } from '#access/refusal.ts'
import { words } from '#i18n/words.ts'
import { holdStill } from '#platform/database/hold.ts'
import { asSystem } from '#platform/local-api.ts'

export const lastAdmin = words(
  'Dit is de laatste beheerder. Maak eerst iemand anders beheerder.',
  'This is the last administrator. Make somebody else an administrator first.',
)

const active: Where[] = [{ role: { equals: 'admin' } }, { status: { equals: 'active' } }]

/** At least one person must remain who can create accounts. */
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

/** When two administrators end each other's accounts at the same moment, the second one is the last. */
const refuseIfLast = async (req: PayloadRequest, id: unknown): Promise<void> => {
  if (!(await isAdminNow(req, id))) return
  await holdStill(req, { collection: 'users', where: { and: active } })
  if (!(await isAdminBeside(req, id))) throw refusal(req, lastAdmin, 409)
}

/** Whether there is an active administrator with this id, or without it. */
const isThere = async (req: PayloadRequest, id: Where[string]): Promise<boolean> => {
  const system = asSystem(req, 'an editor who may not see every account must not remove the last admin')
  const { totalDocs } = await system.count({ collection: 'users', where: { and: [...active, { id }] } })
  return totalDocs > 0
}

/** The database decides which account it is: an id can be written in several ways. */
const isAdminNow = (req: PayloadRequest, id: unknown): Promise<boolean> =>
  isThere(req, { equals: id } as Where[string])

const isAdminBeside = (req: PayloadRequest, id: unknown): Promise<boolean> =>
  isThere(req, { not_equals: id } as Where[string])

/** Whether no other account could create accounts. */
export const isLastAdmin = async (req: PayloadRequest, id: unknown): Promise<boolean> =>
  (await isAdminNow(req, id)) && !(await isAdminBeside(req, id))
