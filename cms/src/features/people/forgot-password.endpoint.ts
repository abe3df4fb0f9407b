import { setTimeout as wait } from 'node:timers/promises'

import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import * as v from 'valibot'

import { spoken, words } from '#i18n/words.ts'
import { contract, said } from '#platform/contract/contract.ts'
import { looseText } from '#platform/request-body.ts'

import { postResetLink } from './reset-link.ts'

const answer = words(
  'Als dit adres bij een account hoort, krijg je een e-mail met een link. Kijk ook bij ongewenste e-mail.',
  'If this address belongs to an account, you get an email with a link. Look among unwanted email as well.',
)
/** Longer than preparing the mail takes, so that the time reveals nothing either. */
const shortestAnswer = 400

const asked = v.object({ email: looseText })

/** Stands before Payload's own endpoint: known and unknown addresses, and mail that fails, get the same answer. */
export const forgotPasswordEndpoint: Endpoint = {
  custom: contract({
    about:
      'Mails a link to choose a new password. The answer, and the time it takes, say nothing about whether there is an account.',
    answers: { 200: said },
    body: asked,
    who: 'anybody',
  }),
  handler: async (req) => {
    await Promise.all([prepareMail(req), wait(shortestAnswer)])
    return Response.json({ message: spoken(req.i18n, answer) })
  },
  method: 'post',
  path: '/forgot-password',
}

const prepareMail = async (req: PayloadRequest): Promise<void> => {
  try {
    // The admin's own page sends a form, other clients send JSON.
    await addDataAndFileToRequest(req)
    const { email } = v.parse(asked, req.data ?? {})
    if (email !== '') await postResetLink(req, email)
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'A password mail could not be prepared' })
  }
}
