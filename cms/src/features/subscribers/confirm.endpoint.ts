import type { Endpoint } from 'payload'

import { bodyOf } from '#platform/request-body.ts'

import { confirm } from './confirm.ts'
import { behindLink } from './link.ts'
import { readConfirm } from './sign-up.rules.ts'
import { answer, networkOf, onlyForSite, unknownLink, wrong } from './site-only.ts'

/** `POST /api/subscribers/confirm`: the owner of an address says yes. */
export const confirmEndpoint: Endpoint = {
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
