import type { Endpoint } from 'payload'

import { contract, wrongFields } from '#platform/contract/contract.ts'
import { bodyOf } from '#platform/request-body.ts'

import { confirm } from './confirm.ts'
import { behindLink } from './link.ts'
import { confirmSchema, readConfirm } from './sign-up.rules.ts'
import { answer, networkOf, onlyForSite, outcome, unknownLink, wrong } from './site-only.ts'

/** `POST /api/subscribers/confirm`: the owner of an address confirms their requests. */
export const confirmEndpoint: Endpoint = {
  custom: contract({
    about: 'The owner of an address says yes to what was asked for before the page was shown.',
    answers: { 200: outcome, 422: wrongFields },
    body: confirmSchema,
    who: 'site',
  }),
  handler: async (req) => {
    onlyForSite(req)
    const read = readConfirm(await bodyOf(req))
    if (read.kind === 'wrong') return wrong(read.fields)
    const { formUrl, locale, token, until } = read.input
    const linked = await behindLink(req, token, ['confirm'])
    if (linked === null) return unknownLink()
    const place = { formUrl, ipPrefix: networkOf(req), locale }
    await confirm(req, linked.row, { now: new Date(), place, until: new Date(until) })
    return answer({ state: 'taken' })
  },
  method: 'post',
  path: '/confirm',
}
