import {
  APIError,
  AuthenticationError,
  createLocalReq,
  initTransaction,
  killTransaction,
  ValidationError,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  type Where,
} from 'payload'

import { idsOf } from '#access/actor.ts'
import { spoken, words, type Words } from '#i18n/words.ts'
import { apart } from '#platform/database/transaction-scope.ts'
import { beforeTransaction } from '#platform/database/transaction.ts'
import { asSystem } from '#platform/local-api.ts'

import { knownOf, passwordProblem } from './password-problem.ts'
import { needsCurrentPassword } from './password.rules.ts'

const missingPassword = words(
  'Vul je huidige wachtwoord in om je wachtwoord of e-mailadres te veranderen.',
  'Enter your current password to change your password or email address.',
)
const wrongPassword = words(
  'Je huidige wachtwoord klopt niet. Probeer het nog eens.',
  'Your current password is not right. Try again.',
)

/** At the field of the current password, where the form shows it. */
const refuse = (req: PayloadRequest, why: Words): APIError => {
  const message = spoken(req.i18n, why)
  const errors = [{ message, path: 'currentPassword' }]
  return new APIError(message, 403, { collection: 'users', errors }, true)
}

/** Checks new passwords at all three operations: Payload itself accepts three characters. */
export const strongPasswordsOnly: CollectionBeforeOperationHook = async (call) => {
  const { req } = call
  if (call.operation !== 'create' && call.operation !== 'update' && call.operation !== 'resetPassword') return
  const data = dataOf(call.args)
  const isOptional = call.operation === 'update'
  if (isOptional && (data.password === undefined || data.password === null || data.password === '')) return
  const before = call.operation === 'create' ? null : await knownOf(req, accountIn(call.args, data))
  const organisations = [...idsOf(before?.organisations), ...idsOf(data.organisations)]
  const problem = await passwordProblem(req, data.password, { ...before, ...data, organisations })
  if (problem === null) return
  const message = spoken(req.i18n, problem)
  throw new ValidationError({ collection: 'users', errors: [{ message, path: 'password' }], req }, req.t)
}

/** The account of a change, or the account of the link to a new password. */
const accountIn = (args: object, { token }: Readonly<Record<string, unknown>>): Where => {
  if ('id' in args) return { id: { equals: args.id } }
  return { resetPasswordToken: { equals: typeof token === 'string' ? token : '' } }
}

/** Asks for the current password: an open session must not be enough to take an account over. */
export const currentPasswordFirst: CollectionBeforeOperationHook = async (call) => {
  const { req } = call
  if (call.operation !== 'update' || call.overrideAccess === true || req.user === null) return call.args
  const { currentPassword, ...data } = dataOf(call.args)
  if (needsCurrentPassword(data, req.user.email ?? '') && (await isAboutOneself(req, call.args)))
    await beforeTransaction(req, () => verify(req, currentPassword))
  // Payload types the arguments per collection; spreading loses that type.
  return { ...call.args, data } as unknown as typeof call.args
}

/**
 * Whether the person's own account is among those that the database finds for this change, in any spelling of its id.
 */
const isAboutOneself = async (
  req: PayloadRequest,
  args: { id?: unknown; where?: Where },
): Promise<boolean> => {
  const named = args.id === undefined ? args.where : { id: { equals: args.id } }
  const self: Where = { id: { equals: req.user?.id } }
  const own = await asSystem(req, 'only the id of the account is needed').count({
    collection: 'users',
    where: named === undefined ? self : { and: [named, self] },
  })
  return own.totalDocs > 0
}

/**
 * Logs in with a separate request, so that wrong guesses count and are slowed down as at the login page, and undoes the
 * writes of that login, since its session is not used.
 */
const verify = async (req: PayloadRequest, password: unknown): Promise<void> => {
  const email = req.user?.email
  if (typeof email !== 'string' || typeof password !== 'string' || password === '')
    throw refuse(req, missingPassword)
  const { headers, i18n, payload } = req
  const ownRequest = await createLocalReq({ req: { headers, i18n } }, payload)
  await apart(async () => {
    await initTransaction(ownRequest)
    try {
      await payload.login({
        collection: 'users',
        data: { email, password },
        overrideAccess: true,
        req: ownRequest,
      })
    } catch (error) {
      // Replaces only errors that the person can correct; the error about too many tries is passed on.
      throw error instanceof AuthenticationError ? refuse(req, wrongPassword) : error
    } finally {
      await killTransaction(ownRequest)
    }
  })
}

const dataOf = (args: object): Record<string, unknown> =>
  'data' in args && typeof args.data === 'object' && args.data !== null ? { ...args.data } : {}
