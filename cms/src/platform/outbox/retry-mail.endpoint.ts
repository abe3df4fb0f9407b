import type { Endpoint, PayloadRequest } from 'payload'
import * as v from 'valibot'

import { demandStaff } from '#access/demand.ts'
import { spoken, words, type Words } from '#i18n/words.ts'
import { contract, said } from '#platform/contract/contract.ts'
import { compareAndSet } from '#platform/database/compare-and-set.ts'
import { asUser } from '#platform/local-api.ts'
import { sentBy } from '#platform/request-body.ts'

import { posted } from './outbox.kit.ts'
import { queuedAgain, retryOf, type OutboxState } from './outbox.rules.ts'

const says = {
  changed: words(
    'Deze mail is net veranderd. Laad de pagina opnieuw.',
    'This mail has just changed. Load the page again.',
  ),
  confirm: words(
    'Deze mail is misschien al aangekomen. Bevestig dat hij nog een keer mag.',
    'This mail may have arrived already. Confirm that it may be sent once more.',
  ),
  missing: words('Deze mail is er niet.', 'There is no such mail.'),
  queued: words('De mail gaat zo weg.', 'The mail leaves in a moment.'),
  sent: words('Deze mail is al verstuurd of onderweg.', 'This mail has been sent already, or is on its way.'),
}

const confirmation = v.object({ confirm: v.fallback(v.boolean(), false) })

/** `POST /api/outbox/:id/retry`: staff put a mail back in the queue; `{ "confirm": true }` where it may have arrived. */
export const retryMail: Endpoint = {
  custom: contract({
    about: 'Puts a mail back in the queue; to be confirmed where it may have arrived.',
    answers: { 200: said },
    body: confirmation,
    who: 'staff',
  }),
  handler: async (req) => {
    demandStaff(req)
    const found = await rowOf(req)
    if (found === null) return answer(req, 404, says.missing)
    const may = retryOf(found.state)
    if (may === 'no') return answer(req, 409, says.sent)
    if (may === 'ask' && !(await sentBy(req, confirmation)).confirm) return answer(req, 409, says.confirm)
    const { fence, id, state } = found
    const next = { ...queuedAgain(), attempts: 0, fence: fence + 1 }
    if (!(await compareAndSet({ req, collection: 'outbox', expected: { fence, state }, id, next })))
      return answer(req, 409, says.changed)
    posted.publish({ id })
    return answer(req, 200, says.queued)
  },
  method: 'post',
  path: '/:id/retry',
}

type Row = {
  readonly id: string
  readonly fence: number
  readonly state: OutboxState
}

const rowOf = async (req: PayloadRequest): Promise<Row | null> => {
  const id = String(req.routeParams?.id)
  const row = await asUser(req).findByID({ collection: 'outbox', depth: 0, disableErrors: true, id })
  return row === null ? null : { fence: row.fence ?? 0, id, state: row.state }
}

const answer = (req: PayloadRequest, status: number, said: Words): Response => {
  const message = spoken(req.i18n, said)
  return Response.json(status === 200 ? { message } : { errors: [{ message }] }, { status })
}
