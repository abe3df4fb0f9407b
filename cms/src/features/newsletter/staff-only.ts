import type { PayloadRequest } from 'payload'

import { actorOf } from '#access/actor.ts'
import { refusal } from '#access/refusal.ts'
import { staff } from '#access/rules.ts'
import { words } from '#i18n/words.ts'

const onlyStaff = words('Alleen de redactie kan dit.', 'Only editors can do this.')

export const unknownNewsletter = words(
  'Deze nieuwsbrief is er niet (meer).',
  'This newsletter does not exist (any more).',
)

/** Lets staff pass, and nobody else. */
export const onlyForStaff = (req: PayloadRequest): void => {
  const actor = actorOf(req.user)
  if (staff(actor) !== true) throw refusal(req, onlyStaff, actor.kind === 'anonymous' ? 401 : 403)
}
