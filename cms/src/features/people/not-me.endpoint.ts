import { randomBytes } from 'node:crypto'

import type { Endpoint, PayloadRequest } from 'payload'
import * as v from 'valibot'

import { env } from '#env.ts'
import { spoken, words, type Words } from '#i18n/words.ts'
import type { User } from '#payload-types.ts'
import { contract, said } from '#platform/contract/contract.ts'
import { asSystem } from '#platform/local-api.ts'
import { looseText, sentBy } from '#platform/request-body.ts'

import { isLastAdmin } from './last-admin.hook.ts'
import { askedByOwner } from './notices/account-notices.hook.ts'
import { isOvertaken, noteAnswer } from './notices/answered-notices.ts'
import { notMeTokens, type NotMeClaims } from './notices/not-me-token.rules.ts'
import { postResetLink } from './reset-link.ts'

const answers = {
  blocked: words(
    'Iedereen is uitgelogd en het account is geblokkeerd. De beheerder bekijkt wat er is gebeurd en neemt contact met je op.',
    'Everybody was logged out and the account is blocked. The administrator looks into it and gets in touch with you.',
  ),
  expired: words(
    'Deze knop werkt niet meer. Vertrouw je het niet? Kies op de inlogpagina “Wachtwoord vergeten?”.',
    'This button does not work any more. Not sure? Choose “Forgot password?” on the login page.',
  ),
  reset: words(
    'Iedereen is uitgelogd en het oude wachtwoord werkt niet meer. Je krijgt een mail met een link om een nieuw te kiezen.',
    'Everybody was logged out and the old password does not work any more. You get a mail with a link to choose a new one.',
  ),
}

const pressed = v.object({ token: looseText })

/** `POST /api/users/not-me`: its owner says that it was not them. Opening the page changes nothing, this does. */
export const notMeEndpoint: Endpoint = {
  custom: contract({
    about:
      'The owner of an account says that a change was not theirs, by the button of a mail: everybody is logged out and the password is gone.',
    answers: { 200: said, 410: said },
    body: pressed,
    who: 'anybody',
  }),
  handler: async (req) => {
    const { token } = await sentBy(req, pressed)
    const claims = notMeTokens.read(token, env().PAYLOAD_SECRET, new Date())
    const user = claims === null ? null : await accountOf(req, claims.id)
    if (claims === null || user === null || (await isOvertaken(req, claims)))
      return say(req, answers.expired, 410)
    const outcome = await secure(req, user, claims)
    await noteAnswer(req, claims, new Date())
    return say(req, answers[outcome], 200)
  },
  method: 'post',
  path: '/not-me',
}

const say = (req: PayloadRequest, text: Words, status: number): Response =>
  Response.json({ message: spoken(req.i18n, text) }, { status })

const accountOf = (req: PayloadRequest, id: string) =>
  asSystem(req, 'the owner of the mail may be locked out of the account').findByID({
    collection: 'users',
    depth: 0,
    disableErrors: true,
    id,
  })

/**
 * The password is replaced by an unknown one and all sessions end. If the address of the account was changed, a new
 * link would go to the attacker, so the account waits for an administrator; the last administrator gets the old address
 * back.
 */
const secure = async (
  req: PayloadRequest,
  user: User,
  { email, kind }: NotMeClaims,
): Promise<'blocked' | 'reset'> => {
  const isLast = await isLastAdmin(req, user.id)
  const isMoved = email !== user.email
  const isBlocked = isMoved && !isLast
  const password = randomBytes(24).toString('base64url')
  await asSystem(req, 'the owner of the mail may be locked out of the account').update({
    collection: 'users',
    context: askedByOwner,
    data: {
      password,
      sessions: [],
      ...(isMoved && isLast && { email }),
      ...(isBlocked && { status: 'suspended' as const }),
    },
    id: user.id,
  })
  req.payload.logger.warn({ account: user.id, kind }, 'Somebody said of a change of their account: not me')
  if (isBlocked) return 'blocked'
  await postResetLink(req, email)
  return 'reset'
}
