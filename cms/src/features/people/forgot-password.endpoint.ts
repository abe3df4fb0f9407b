import { setTimeout as wait } from 'node:timers/promises'

import type { Endpoint, PayloadRequest } from 'payload'

import { words } from '#i18n/words.ts'

const answer = words(
  'Als dit adres bij een account hoort, krijg je een e-mail met een link. Kijk ook bij ongewenste e-mail.',
  'If this address belongs to an account, you get an email with a link. Look among unwanted email as well.',
)
/** Longer than preparing the mail takes, so that the time says nothing either. */
const shortestAnswer = 400

/** Stands before Payload's own endpoint: known and unknown addresses, and mail that fails, get the same answer. */
export const forgotPasswordEndpoint: Endpoint = {
  handler: async (req) => {
    await Promise.all([prepareMail(req), wait(shortestAnswer)])
    return Response.json({ message: req.i18n.language === 'nl' ? answer.nl : answer.en })
  },
  method: 'post',
  path: '/forgot-password',
}

const prepareMail = async (req: PayloadRequest): Promise<void> => {
  try {
    const body: unknown = await req.json?.()
    const email = typeof body === 'object' && body !== null && 'email' in body ? body.email : null
    if (typeof email !== 'string' || email.trim() === '') return
    await req.payload.forgotPassword({ collection: 'users', data: { email }, req })
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'A password mail could not be prepared' })
  }
}
