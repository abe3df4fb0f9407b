import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'

import { normalEmail } from '@welkom-hier/writing/email.rules.ts'
import {
  AuthenticationError,
  type CollectionAfterErrorHook,
  type CollectionBeforeOperationHook,
} from 'payload'

import { spoken, words } from '#i18n/words.ts'

const wrong = words(
  'Het e-mailadres of het wachtwoord klopt niet. Wachtwoord vergeten? Vraag een nieuw aan.',
  'The email address or password is not correct. Forgot your password? Ask for a new one.',
)

/** The same answer for unknown, wrong and suspended, so that it doesn't reveal who has an account. */
export const oneAnswerForEveryFailedLogin: CollectionAfterErrorHook = ({ error, req }) => {
  if (!(error instanceof AuthenticationError)) return
  const message = spoken(req.i18n, wrong)
  return { response: { errors: [{ message }] }, status: 401 }
}

/** Takes as long as checking a password, where Payload would answer at once because there is no account. */
export const unknownAddressTakesAsLong: CollectionBeforeOperationHook = async (call) => {
  if (call.operation !== 'login') return
  const { email } = call.args.data
  const user = await call.req.payload.db.findOne({
    collection: 'users',
    req: call.req,
    where: { email: { equals: typeof email === 'string' ? normalEmail(email) : '' } },
  })
  if (user === null) await hashNothing()
}

/** The cost of one check in Payload 3.90 (auth/strategies/local/generatePasswordSaltHash). */
const hashNothing = () => promisify(pbkdf2)('nobody', randomBytes(32).toString('hex'), 600_000, 32, 'sha256')
