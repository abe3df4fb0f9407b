import { AuthenticationError, type CollectionBeforeChangeHook, type CollectionBeforeLoginHook } from 'payload'

/** Suspending somebody ends every session they have. */
export const suspendedLosesSessions: CollectionBeforeChangeHook = ({ data }) =>
  data.status === 'suspended' ? { ...data, sessions: [] } : data

/** The right password of a suspended account gets the same answer as a wrong one. */
export const suspendedStaysOut: CollectionBeforeLoginHook = ({ req, user }) => {
  if (user.status !== 'active') throw new AuthenticationError(req.t)
  return user
}
