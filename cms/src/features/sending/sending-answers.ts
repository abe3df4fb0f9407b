import type { PayloadRequest } from 'payload'

import { actorOf } from '#access/actor.ts'
import { refusal } from '#access/refusal.ts'
import { staff } from '#access/rules.ts'
import { spoken, type Words, words } from '#i18n/words.ts'

const onlyStaff = words('Alleen de redactie kan dit.', 'Only editors can do this.')

/** Ends the request of anybody but staff. */
export const onlyForStaff = (req: PayloadRequest): void => {
  if (staff(actorOf(req.user)) !== true) throw refusal(req, onlyStaff)
}

export const sayTo = (req: PayloadRequest, said: Words): string => spoken(req.i18n, said)
