import { setTimeout } from 'node:timers/promises'

import type { Endpoint } from 'payload'
import * as v from 'valibot'

import { refusal } from '#access/refusal.ts'
import { words } from '#i18n/words.ts'
import { contract, wrongFields } from '#platform/contract/contract.ts'
import { createLimit } from '#platform/limits/limit.ts'
import { bodyOf } from '#platform/request-body.ts'
import { visitorNetworkOf } from '#platform/site-key.ts'

import { untilNextBeat } from './same-time.rules.ts'
import { readSignUp, signUpSchema, type SignUp } from './sign-up.rules.ts'
import { signUp } from './sign-up.ts'
import { answer, networkOf, onlyForSite, wrong } from './site-only.ts'
import type { Wordings } from './wording.rules.ts'
import { wordingsNow } from './wording.ts'

const tooMany = words(
  'Dit is net al heel vaak verstuurd. Probeer het later opnieuw.',
  'This has been sent very often just now. Try again later.',
)

const tenMinutes = 10 * 60
const day = 24 * 60 * 60

/**
 * All visitors of a festival may share one network address, and hundreds sign up after a call from the stage. One
 * person needs no limit: they get one mail a day, however often they ask.
 */
const signUpsOfNetwork = createLimit(
  'sign-up',
  { duration: tenMinutes, points: 300 },
  { duration: day, points: 1000 },
)

/**
 * `POST /api/subscribers/sign-up`: the forms of the site. The answer, and the time it takes, don't reveal whether the
 * address is known.
 */
export const signUpEndpoint: Endpoint = {
  custom: contract({
    about:
      'Somebody asks for the newsletter, or to follow something. The answer, and the time it takes, say nothing about whether the address is known.',
    answers: { 202: v.object({ received: v.literal(true) }), 422: wrongFields },
    body: signUpSchema,
    who: 'site',
  }),
  handler: async (req) => {
    onlyForSite(req)
    const startedAt = performance.now()
    const read = readSignUp(await bodyOf(req))
    if (read.kind === 'wrong') return wrong(read.fields)
    const wordings = await wordingsNow(req)
    if (!showed(read.input, wordings)) return wrong(['wording'])
    const seconds = await signUpsOfNetwork.take(req.payload, visitorNetworkOf(req.headers))
    if (seconds !== null) throw refusal(req, tooMany, 429)
    await signUp(req, { input: read.input, ipPrefix: networkOf(req), now: new Date(), wordings })
    await setTimeout(untilNextBeat(performance.now() - startedAt))
    return answer({ received: true }, 202)
  },
  method: 'post',
  path: '/sign-up',
}

/** Whether the form showed the current sentences: people can only agree to sentences that they have read. */
const showed = ({ follows, locale, newsletter, wording }: SignUp, wordings: Wordings): boolean =>
  (!newsletter || wording.newsletter === wordings[locale].newsletter.version) &&
  (follows.length === 0 || wording.follow === wordings[locale].follow.version)
