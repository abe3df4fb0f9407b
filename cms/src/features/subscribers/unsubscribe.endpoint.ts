import type { Endpoint } from 'payload'

import { contract, wrongFields } from '#platform/contract/contract.ts'
import { bodyOf } from '#platform/request-body.ts'

import { stopFollows } from './leave.ts'
import { behindLink } from './link.ts'
import { readUnsubscribe, unsubscribeSchema } from './sign-up.rules.ts'
import { answer, networkOf, onlyForSite, outcome, unknownLink, wrong } from './site-only.ts'
import { unsubscribe } from './subscribers.kit.ts'

/** `POST /api/subscribers/unsubscribe`: accepts the link of any mail ever sent, until the subscriber is erased. */
export const unsubscribeEndpoint: Endpoint = {
  custom: contract({
    about: 'Stops the newsletter, or the follows that are named, by the link of any mail ever sent.',
    answers: { 200: outcome, 422: wrongFields },
    body: unsubscribeSchema,
    who: 'site',
  }),
  handler: async (req) => {
    onlyForSite(req)
    const read = readUnsubscribe(await bodyOf(req))
    if (read.kind === 'wrong') return wrong(read.fields)
    const { follows, formUrl, locale, token } = read.input
    const linked = await behindLink(req, token, ['unsubscribe', 'preferences'])
    if (linked === null) return unknownLink()
    const place = { formUrl, ipPrefix: networkOf(req), locale }
    const { id } = linked.row
    if (follows === undefined) await unsubscribe(req, id, place)
    else await stopFollows(req, { follows, subscriber: id }, { now: new Date(), place })
    return answer({ state: 'taken' })
  },
  method: 'post',
  path: '/unsubscribe',
}
