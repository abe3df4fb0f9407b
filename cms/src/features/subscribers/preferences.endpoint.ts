import type { Endpoint } from 'payload'

import { contract, wrongFields } from '#platform/contract/contract.ts'
import { bodyOf } from '#platform/request-body.ts'

import { behindLink } from './link.ts'
import { problemOf } from './preferences-problem.ts'
import { choose } from './preferences.ts'
import { preferencesSchema, readPreferences } from './sign-up.rules.ts'
import { answer, networkOf, onlyForSite, outcome, unknownLink, wrong } from './site-only.ts'
import { wordingsNow } from './wording.ts'

/**
 * `POST /api/subscribers/preferences`: language, provinces, newsletter, each follow and new ones; or leaving
 * everything.
 */
export const preferencesEndpoint: Endpoint = {
  custom: contract({
    about: 'Language, provinces, newsletter, each follow and new ones; or leaving everything.',
    answers: { 200: outcome, 422: wrongFields },
    body: preferencesSchema,
    who: 'site',
  }),
  handler: async (req) => {
    onlyForSite(req)
    const read = readPreferences(await bodyOf(req))
    if (read.kind === 'wrong') return wrong(read.fields)
    const { formUrl, locale, token } = read.input
    const linked = await behindLink(req, token, ['preferences'])
    if (linked === null) return unknownLink()
    const wordings = (await wordingsNow(req))[locale]
    const problem = await problemOf(req, linked.row, { input: read.input, wordings })
    if (problem !== null) return wrong([problem])
    const place = { formUrl, ipPrefix: networkOf(req), locale }
    await choose(req, linked.row, { input: read.input, now: new Date(), place, wordings })
    return answer({ state: 'taken' })
  },
  method: 'post',
  path: '/preferences',
}
