import type { PayloadRequest } from 'payload'

import { actorOf } from '#access/actor.ts'
import { refusal } from '#access/refusal.ts'
import { staff } from '#access/rules.ts'
import { words } from '#i18n/words.ts'

const notYours = words(
  'Dit is niet jouw organisatie. Vraag het aan de redactie.',
  'This is not your organisation. Ask the editors.',
)

/** Allows staff and the organisation's own people, and returns which of the two. */
export const mayInvite = (req: PayloadRequest, organisation: string): 'organiser' | 'staff' => {
  const actor = actorOf(req.user)
  if (staff(actor) === true) return 'staff'
  if (actor.kind === 'organiser' && actor.organisations.includes(organisation)) return 'organiser'
  throw refusal(req, notYours)
}
