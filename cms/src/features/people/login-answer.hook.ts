import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'

import {
  type CollectionAfterErrorHook,
  AuthenticationError,
  type CollectionBeforeOperationHook,
  LockedAuth,
} from 'payload'

import { spoken, words } from '#i18n/words.ts'

const wrong = words(
  'Het e-mailadres of het wachtwoord klopt niet. Na vijf mislukte pogingen is inloggen tien minuten niet mogelijk.',
  'The email address or password is not correct. After five failed attempts nobody can log in for ten minutes.',
)

/** One answer for unknown, wrong, locked and suspended, so that it doesn't tell who has an account. */
export const oneAnswerForEveryFailedLogin: CollectionAfterErrorHook = ({ error, req }) => {
  if (!(error instanceof AuthenticationError) && !(error instanceof LockedAuth)) return
  const message = spoken(req.i18n, wrong)
  return { response: { errors: [{ message }] }, status: 401 }
}

/** Spends the time that checking a password takes where Payload would answer at once: no account, or a locked one. */
export const unknownAddressTakesAsLong: CollectionBeforeOperationHook = async (call) => {
  if (call.operation !== 'login') return
  const { email } = call.args.data
  const user = await call.req.payload.db.findOne<{ id: string; lockUntil?: string | null }>({
    collection: 'users',
    req: call.req,
    where: { email: { equals: typeof email === 'string' ? email.trim().toLowerCase() : '' } },
  })
  const isLocked = typeof user?.lockUntil === 'string' && Date.parse(user.lockUntil) > Date.now()
  if (user === null || isLocked) await hashNothing()
}

/** The cost of one check in Payload 3.90 (auth/strategies/local/generatePasswordSaltHash). */
const hashNothing = () => promisify(pbkdf2)('nobody', randomBytes(32).toString('hex'), 600_000, 32, 'sha256')
