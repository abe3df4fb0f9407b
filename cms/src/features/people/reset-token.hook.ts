import { createHash } from 'node:crypto'

import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'

import { compareAndSet } from '#platform/database/compare-and-set.ts'

import { knownOf } from './password-problem.ts'

const mark = 'sha256:'

/** The stored form of the token of a link for a new password: enough to recognise it, too little to make the link. */
export const keptToken = (token: string): string =>
  `${mark}${createHash('sha256').update(token).digest('hex')}`

/** Payload stores the token in the form in which the mail contains it. */
export const keepTokenHashed: CollectionBeforeChangeHook = ({ data }) => {
  const token: unknown = data.resetPasswordToken
  if (typeof token === 'string' && !token.startsWith(mark)) data.resetPasswordToken = keptToken(token)
  return data
}

/**
 * Hashes the token of a request, so that the stored value opens nothing; and exchanges it for another one as part of
 * the change, so that of several people who use one link at the same moment one sets a password.
 */
export const compareTokenHashed: CollectionBeforeOperationHook = async (call) => {
  if (call.operation !== 'resetPassword') return
  const { args, req } = call
  const kept = keptToken(String(args.data.token))
  const account = await knownOf(req, { resetPasswordToken: { equals: kept } })
  const once = keptToken(crypto.randomUUID())
  const isMine =
    account !== null &&
    (await compareAndSet({
      collection: 'users',
      expected: { resetPasswordToken: kept },
      id: account.id,
      next: { resetPasswordToken: once },
      req,
    }))
  // Changed in place: Payload 3.90 has read the data object before it runs this hook.
  args.data.token = isMine ? once : kept
}
