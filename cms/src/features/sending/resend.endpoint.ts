import type { Endpoint, PayloadRequest } from 'payload'
import * as v from 'valibot'

import { idOf } from '#access/actor.ts'
import { demandStaff } from '#access/demand.ts'
import { refusal } from '#access/refusal.ts'
import { spoken, words } from '#i18n/words.ts'
import { contract, said } from '#platform/contract/contract.ts'
import { compareAndSet } from '#platform/database/compare-and-set.ts'
import { asUser } from '#platform/local-api.ts'
import { routePart, sentBy } from '#platform/request-body.ts'

import { changeMailing, mailingsWhere } from './mailing-store.ts'
import { wakeSender } from './sender.ts'

const says = {
  changed: words(
    'Deze bezorging is net veranderd. Laad de pagina opnieuw.',
    'This delivery has just changed. Load the page again.',
  ),
  confirm: words(
    'Deze nieuwsbrief is misschien al aangekomen. Bevestig dat hij nog een keer mag.',
    'This newsletter may have arrived already. Confirm that it may be sent once more.',
  ),
  missing: words('Deze bezorging is er niet.', 'There is no such delivery.'),
  notUnknown: words('Alleen wat onzeker is kan opnieuw.', 'Only what is uncertain can be sent again.'),
  queued: words('De nieuwsbrief gaat zo weg.', 'The newsletter leaves in a moment.'),
  stopped: words('Deze verzending is gestopt.', 'This mailing has been stopped.'),
}

const confirmation = v.object({ confirm: v.fallback(v.boolean(), false) })

/** `POST /api/deliveries/:id/resend`: a person decides that a reader may get a newsletter that may have arrived. */
export const resendDelivery: Endpoint = {
  custom: contract({
    about: 'A person decides that a reader may get a newsletter that may have arrived already.',
    answers: { 200: said },
    body: confirmation,
    who: 'staff',
  }),
  handler: async (req) => {
    demandStaff(req)
    const { id, ...row } = await rowOf(req)
    if (row.state !== 'unknown') throw refusal(req, says.notUnknown, 409)
    if (!(await sentBy(req, confirmation)).confirm) throw refusal(req, says.confirm, 409)
    const [mailing] = await mailingsWhere(req, { newsletter: { equals: row.newsletter } })
    if (mailing === undefined || mailing.state === 'stopped') throw refusal(req, says.stopped, 409)
    const expected = { attempt: row.attempt, fence: row.fence, state: 'unknown' }
    const next = { notBefore: null, state: 'queued' }
    if (!(await compareAndSet({ req, collection: 'deliveries', expected, id, next })))
      throw refusal(req, says.changed, 409)
    await changeMailing(req, { id: mailing.id, state: 'sent' }, { finishedAt: null, state: 'sending' })
    wakeSender.publish({ id: mailing.id })
    return Response.json({ message: spoken(req.i18n, says.queued) })
  },
  method: 'post',
  path: '/:id/resend',
}

const rowOf = async (req: PayloadRequest) => {
  const id = routePart(req, 'id')
  const row = await asUser(req).findByID({ collection: 'deliveries', depth: 0, disableErrors: true, id })
  if (row === null) throw refusal(req, says.missing, 404)
  return {
    attempt: row.attempt ?? 0,
    fence: row.fence ?? 0,
    id,
    newsletter: idOf(row.newsletter) ?? '',
    state: row.state,
  }
}
