import type { PayloadRequest } from 'payload'

import { words } from '#i18n/words.ts'

import { actorOf } from './actor.ts'
import { refusal } from './refusal.ts'
import { admin, staff } from './rules.ts'

const onlyStaff = words('Alleen de redactie kan dit.', 'Only editors can do this.')
const onlyAdmins = words('Alleen een beheerder kan dit.', 'Only an administrator can do this.')

/** Ends the request unless staff sent it; `anonymous` is the status for a visitor who is not logged in. */
export const demandStaff = (req: PayloadRequest, { anonymous = 403 } = {}): void => {
  const actor = actorOf(req.user)
  if (staff(actor) !== true) throw refusal(req, onlyStaff, actor.kind === 'anonymous' ? anonymous : 403)
}

/** Ends the request unless an administrator sent it. */
export const demandAdmin = (req: PayloadRequest): void => {
  if (admin(actorOf(req.user)) !== true) throw refusal(req, onlyAdmins)
}
