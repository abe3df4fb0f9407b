import type { Endpoint, PayloadRequest } from 'payload'

import { actorOf } from '#access/actor.ts'
import { demandStaff } from '#access/demand.ts'
import { refusal } from '#access/refusal.ts'
import { contract } from '#platform/contract/contract.ts'
import { asSystem, asUser } from '#platform/local-api.ts'
import { routePart } from '#platform/request-body.ts'

import { mailingOf } from './mailing-of.ts'
import { standingSchema } from './panel/standing.rules.ts'
import { countReaders } from './readers.ts'
import { unknownNewsletter } from './unknown-newsletter.rules.ts'

/**
 * `GET /api/newsletters/:id/standing`: its progress, its number of readers, and the colleagues who can get a test mail.
 */
export const standingOfNewsletter: Endpoint = {
  custom: contract({
    about: 'Whether a newsletter is on its way, who would get it, and who can get a test mail.',
    answers: { 200: standingSchema },
    who: 'staff',
  }),
  handler: async (req) => {
    demandStaff(req, { anonymous: 401 })
    const id = routePart(req, 'id')
    const newsletter = await asUser(req).findByID({
      collection: 'newsletters',
      depth: 0,
      disableErrors: true,
      draft: true,
      id,
    })
    if (newsletter === null) throw refusal(req, unknownNewsletter, 404)
    return Response.json(
      {
        colleagues: await colleaguesOf(req),
        mailing: (await mailingOf(req, id)) ?? sentBefore(newsletter),
        readers: await countReaders(req, newsletter.audience ?? []),
        you: req.user?.email ?? '',
      },
      { headers: { 'cache-control': 'no-store' } },
    )
  },
  method: 'get',
  path: '/:id/standing',
}

/** A newsletter that is online without a mailing was sent before there were mailings. */
const sentBefore = ({ _status, sentAt }: { _status?: string | null; sentAt?: string | null }) =>
  _status === 'published' ? { id: '', sendAt: sentAt ?? '', state: 'sent' } : null

const colleaguesOf = async (req: PayloadRequest) => {
  const actor = actorOf(req.user)
  const { docs } = await asSystem(req, 'staff know each other; nothing but names leaves here').find({
    collection: 'users',
    depth: 0,
    pagination: false,
    sort: 'name',
    where: { and: [{ role: { in: ['admin', 'editor'] } }, { status: { equals: 'active' } }] },
  })
  return docs
    .filter(({ id }) => actor.kind === 'anonymous' || id !== actor.id)
    .map(({ id, name }) => ({ id, name }))
}
