import type { Endpoint } from 'payload'

import { demandStaff } from '#access/demand.ts'
import { refusal } from '#access/refusal.ts'
import { spoken, words } from '#i18n/words.ts'
import { contract, said } from '#platform/contract/contract.ts'

import { withdraw, type Withdrawable } from './withdrawal.ts'

const unknown = words('Dit is er niet (meer).', 'This does not exist (any more).')
const done = words(
  'Weggehaald: de pagina, de foto’s en alle eerdere versies.',
  'Removed: the page, the pictures and all earlier versions.',
)

const promised = contract({
  about:
    'The person no longer consents: the page, its pictures and all earlier versions go. Not to be undone; a second time does nothing.',
  answers: { 200: said },
  who: 'staff',
})

const withdrawFrom = (collection: Withdrawable): Endpoint => ({
  custom: promised,
  handler: async (req) => {
    demandStaff(req)
    const outcome = await withdraw(req, { collection, id: String(req.routeParams?.id) })
    if (outcome === 'unknown') throw refusal(req, unknown, 404)
    return Response.json({ message: spoken(req.i18n, done) })
  },
  method: 'post',
  path: `/withdraw-consent/${collection}/:id`,
})

/**
 * `POST /api/withdraw-consent/stories/ID`: the person no longer consents. It can't be undone; a second call does
 * nothing.
 */
export const withdrawConsent: readonly Endpoint[] = [
  withdrawFrom('stories'),
  withdrawFrom('testimonials'),
  withdrawFrom('media'),
]
