import type { CollectionAfterLoginHook } from 'payload'

/** Somebody who logs in uses their account: a warning that it would be erased is off. */
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
