import type { CollectionAfterLoginHook } from 'payload'

/** A login shows that the account is in use: it cancels the warning that it will be erased. */
export const noteLogin: CollectionAfterLoginHook = async ({ req, user }) => {
  await req.payload.db.updateOne({
    collection: 'users',
    data: { inactivityWarnedAt: null, lastSeenAt: new Date().toISOString() },
    id: user.id,
    req,
    returning: false,
  })
  return user
}
