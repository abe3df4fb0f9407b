import { AuthenticationError, type CollectionBeforeChangeHook, type CollectionBeforeLoginHook } from 'payload'

/** Suspending a person ends all their sessions. */
export const suspendedLosesSessions: CollectionBeforeChangeHook = ({ data }) =>
  data.status === 'suspended' ? { ...data, sessions: [] } : data

/** The correct password of a suspended account gets the same answer as a wrong one. */
export const suspendedStaysOut: CollectionBeforeLoginHook = ({ req, user }) => {
  if (user.status !== 'active') throw new AuthenticationError(req.t)
  return user
}
