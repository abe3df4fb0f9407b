import { createHash } from 'node:crypto'

import { normalEmail } from '@welkom-hier/writing/email.rules.ts'
import type { PayloadRequest } from 'payload'

import { env } from '#env.ts'
import { postMail } from '#features/mails/mails.kit.ts'

import { knownOf } from './password-problem.ts'

/** Mails a link for a new password to the account with this address; does nothing when there is none. */
export const postResetLink = async (req: PayloadRequest, email: string): Promise<void> => {
  // Payload's type leaves out the null for an unknown address.
  const token: unknown = await req.payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true,
    req,
  })
  const person = await knownOf(req, { email: { equals: normalEmail(email) } })
  if (typeof token !== 'string' || person === null) return
  await postMail(req, {
    // Not the token itself: staff can read keys.
    key: `password-reset:${createHash('sha256').update(token).digest('hex')}`,
    template: 'password-reset',
    to: { email: person.email, language: person.language, name: person.name },
    url: `${env().CMS_URL}/admin/reset/${encodeURIComponent(token)}`,
    values: {},
  })
}
