import { setTimeout as wait } from 'node:timers/promises'

import { normalEmail } from '@welkom-hier/writing/email.rules.ts'
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import * as v from 'valibot'

import { spoken, words } from '#i18n/words.ts'
import { contract, said } from '#platform/contract/contract.ts'
import { createLimit } from '#platform/limits/limit.ts'
import { looseText } from '#platform/request-body.ts'

import { postResetLink } from './reset-link.ts'

const answer = words(
  'Als dit adres bij een account hoort, krijg je een e-mail met een link. Kijk ook bij ongewenste e-mail. Vroeg je er al eerder om? Gebruik dan de link in de nieuwste e-mail.',
  'If this address belongs to an account, you get an email with a link. Look among unwanted email as well. Did you ask before? Then use the link in the newest email.',
)
/** Of one address; a new link ends the one before it, so a stranger must not be able to ask for ever newer links. */
const links = createLimit('forgot-password', { duration: 60 * 60, points: 3 })
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
    const address = normalEmail(email)
    if (address === '' || (await links.take(req.payload, address)) !== null) return
    await postResetLink(req, address)
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'A password mail could not be prepared' })
  }
}
