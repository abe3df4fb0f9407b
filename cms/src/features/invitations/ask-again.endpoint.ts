import { setTimeout as wait } from 'node:timers/promises'

import { normalEmail } from '@welkom-hier/writing/email.rules.ts'
import type { Endpoint, PayloadRequest } from 'payload'
import * as v from 'valibot'

import { spoken, words } from '#i18n/words.ts'
import type { Invitation } from '#payload-types.ts'
import { contract, said } from '#platform/contract/contract.ts'
import { asSystem } from '#platform/local-api.ts'
import { looseText, sentBy } from '#platform/request-body.ts'

import { isTokenLike, mayBeAskedAgain } from './invitation.rules.ts'
import { invitationBehind, sendAnew } from './invitations.kit.ts'

const answer = words(
  'Hoort er een uitnodiging bij, dan krijg je een e-mail met een nieuwe link. Kijk ook bij ongewenste e-mail.',
  'If there is an invitation, you get an email with a new link. Look among unwanted email as well.',
)
const asking = v.object({ email: looseText, token: looseText })

/** Longer than preparing a mail takes, so that the time doesn't tell who was invited. */
const shortestAnswer = 400

/**
 * `POST /api/invitations/ask-again`: mails a new link to the invited address only. The answer is always the same: for a
 * known or an unknown address, and for a mail that was sent now or a minute ago.
 */
export const askAgainEndpoint: Endpoint = {
  custom: contract({
    about:
      'Mails a new link to the invited address, by an old link or by that address. The answer says nothing of whether there is an invitation.',
    answers: { 200: said },
    body: asking,
    who: 'anybody',
  }),
  handler: async (req) => {
    await Promise.all([sendAgain(req), wait(shortestAnswer)])
    return Response.json({ message: spoken(req.i18n, answer) })
  },
  method: 'post',
  path: '/ask-again',
}

const sendAgain = async (req: PayloadRequest): Promise<void> => {
  try {
    const now = new Date()
    for (const invitation of await invitationsAskedFor(req))
      if (mayBeAskedAgain(invitation, now)) await sendAnew(req, invitation)
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'A link could not be sent again' })
  }
}

/** Found by an old link, or by the invited address. */
const invitationsAskedFor = async (req: PayloadRequest): Promise<readonly Invitation[]> => {
  const { email: written, token } = await sentBy(req, asking)
  const behind = isTokenLike(token) ? await invitationBehind(req, token) : null
  if (behind !== null) return [behind]
  const email = normalEmail(written)
  if (email === '') return []
  const { docs } = await asSystem(req, 'a person who lost a link has no account yet').find({
    collection: 'invitations',
    depth: 0,
    limit: 5,
    sort: '-sentAt',
    where: { email: { equals: email }, state: { equals: 'open' } },
  })
  return docs
}
