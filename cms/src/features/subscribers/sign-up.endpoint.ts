import { setTimeout } from 'node:timers/promises'

import type { Endpoint } from 'payload'

import { refusal } from '#access/refusal.ts'
import { words } from '#i18n/words.ts'
import { createLimit } from '#platform/api-guard/limit.ts'
import { bodyOf } from '#platform/request-body.ts'
import { visitorOf } from '#platform/site-key.ts'

import { untilNextBeat } from './same-time.rules.ts'
import { signUp } from './sign-up.ts'
import { readSignUp, type SignUp } from './sign-up.rules.ts'
import { answer, networkOf, onlyForSite, wrong } from './site-only.ts'
import { wordingsNow } from './wording.ts'
import type { Wordings } from './wording.rules.ts'

const tooMany = words(
  'Je hebt dit net al een paar keer verstuurd. Probeer het over een uur opnieuw.',
  'You have sent this a few times just now. Try again in an hour.',
)

/** A library or a shelter has one address for many people. */
const maySignUp = createLimit({ duration: 60 * 60, points: 40 })

/**
 * `POST /api/subscribers/sign-up`: the forms of the site. The answer, and the time it takes, say nothing about whether
 * the address is known.
 */
export const signUpEndpoint: Endpoint = {
  handler: async (req) => {
    onlyForSite(req)
    const startedAt = performance.now()
    const read = readSignUp(await bodyOf(req))
    if (read.kind === 'wrong') return wrong(read.fields)
    const wordings = await wordingsNow(req)
    if (!showed(read.input, wordings)) return wrong(['wording'])
    if (!(await maySignUp(visitorOf(req.headers)))) throw refusal(req, tooMany, 429)
    await signUp(req, { input: read.input, ipPrefix: networkOf(req), now: new Date(), wordings })
    await setTimeout(untilNextBeat(performance.now() - startedAt))
    return answer({ received: true }, 202)
  },
  method: 'post',
  path: '/sign-up',
}

/** Whether the form showed the sentences that are in force: only what somebody has read can be agreed to. */
const showed = ({ follows, locale, newsletter, wording }: SignUp, wordings: Wordings): boolean =>
  (!newsletter || wording.newsletter === wordings[locale].newsletter.version) &&
  (follows.length === 0 || wording.follow === wordings[locale].follow.version)
