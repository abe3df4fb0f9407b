import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'

import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'

import { env } from '#env.ts'
import { postMail } from '#features/mails/mails.kit.ts'
import { spoken, words } from '#i18n/words.ts'
import { asSystem } from '#platform/local-api.ts'

import { keptToken } from './reset-token.hook.ts'

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
    return Response.json({ message: spoken(req.i18n, answer) })
  },
  method: 'post',
  path: '/forgot-password',
}

const prepareMail = async (req: PayloadRequest): Promise<void> => {
  try {
    // The admin's own page sends a form, others send JSON.
    await addDataAndFileToRequest(req)
    const email: unknown = req.data?.email
    if (typeof email !== 'string' || email.trim() === '') return
    const token: unknown = await req.payload.forgotPassword({
      collection: 'users',
      data: { email },
      disableEmail: true,
      req,
    })
    if (typeof token === 'string') await postLink(req, token)
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'A password mail could not be prepared' })
  }
}

const postLink = async (req: PayloadRequest, token: string): Promise<void> => {
  const system = asSystem(req, 'whoever forgot their password is not logged in')
  const where = { resetPasswordToken: { equals: keptToken(token) } }
  const { docs } = await system.find({
    collection: 'users',
    depth: 0,
    limit: 1,
    showHiddenFields: true,
    where,
  })
  const [person] = docs
  if (!person) return
  const { email, language, name } = person
  await postMail(req, {
    // Not the token itself: staff read keys.
    key: `password-reset:${createHash('sha256').update(token).digest('hex')}`,
    template: 'password-reset',
    to: { email, language, name },
    url: `${env.CMS_URL}/admin/reset/${encodeURIComponent(token)}`,
    values: {},
  })
}
