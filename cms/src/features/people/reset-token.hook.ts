import { createHash } from 'node:crypto'

import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'

import { compareAndSet } from '#platform/database/compare-and-set.ts'

import { knownOf } from './password-problem.ts'

const mark = 'sha256:'

/** What is kept of the token of a link to a new password: enough to know it again, too little to make the link. */
export const keptToken = (token: string): string =>
  `${mark}${createHash('sha256').update(token).digest('hex')}`

/** Payload writes the token as it goes into the mail. */
export const keepTokenHashed: CollectionBeforeChangeHook = ({ data }) => {
  const token: unknown = data.resetPasswordToken
  if (typeof token === 'string' && !token.startsWith(mark)) data.resetPasswordToken = keptToken(token)
  return data
}

/**
 * Whatever comes as a token is hashed, so that what the database holds opens nothing; and it is exchanged for another
 * one as part of the change, so that of several who use one link at the same moment one sets a password.
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
  // Changed in its place: Payload 3.90 has taken hold of the data before it asks this hook.
  args.data.token = isMine ? once : kept
}
