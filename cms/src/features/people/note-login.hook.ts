import type { CollectionAfterLoginHook } from 'payload'

/** A login shows that the account is in use: it cancels the warning that it will be erased. */
export const noteLogin: CollectionAfterLoginHook = async ({ req, user }) => {
  await req.payload.db.updateOne({
    collection: 'users',
    // `updatedAt` stays: an open form of the account would take the login for somebody else's change.
    data: { inactivityWarnedAt: null, lastSeenAt: new Date().toISOString(), updatedAt: null },
    id: user.id,
    req,
    returning: false,
  })
  return user
}
