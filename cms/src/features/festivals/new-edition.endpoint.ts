import type { Endpoint } from 'payload'
import * as v from 'valibot'

import { actorOf, idOf } from '#access/actor.ts'
import { refusal } from '#access/refusal.ts'
import { words } from '#i18n/words.ts'
import { contract } from '#platform/contract/contract.ts'
import { asUser } from '#platform/local-api.ts'

import { makeNewEdition } from './new-edition.ts'

const notFound = words(
  'Dit festival bestaat niet, of het is niet van jou.',
  'This festival does not exist, or it is not yours.',
)

const edition = v.object({ id: v.string(), isNew: v.boolean() })

/** `POST /api/festivals/:id/new-edition`: 201 with the new draft, or 200 with the one that was made before. */
export const newEditionEndpoint: Endpoint = {
  custom: contract({
    about: 'A draft for next year: 201 with a new one, or 200 with the one that was made before.',
    answers: { 200: edition, 201: edition },
    who: 'people',
  }),
  handler: async (req) => {
    const actor = actorOf(req.user)
    if (actor.kind === 'anonymous') throw refusal(req, notFound, 401)
    const source = await asUser(req).findByID({
      collection: 'festivals',
      depth: 0,
      disableErrors: true,
      draft: true,
      id: String(req.routeParams?.id),
    })
    const organisation = idOf(source?.organisation)
    const isOwn = actor.kind !== 'organiser' || actor.organisations.includes(organisation ?? '')
    if (source === null || !isOwn) throw refusal(req, notFound, 404)
    const { id, isNew } = await makeNewEdition(req, source)
    return Response.json({ id, isNew }, { status: isNew ? 201 : 200 })
  },
  method: 'post',
  path: '/:id/new-edition',
}
