import { createHash } from 'node:crypto'

const hour = 60 * 60_000

/** How long a link works. */
const lifetimeMs = 24 * hour
/** How long a person waits before they can ask for the same link again. */
const pauseMs = 5 * 60_000

export type StoredState = 'accepted' | 'open' | 'revoked'

/** The facts that decide whether an invitation can be used. */
export type InvitationFacts = {
  readonly state: StoredState
  readonly expiresAt: string
}

/** The present state of an invitation; a link that was not used in time expires by itself. */
export const standingOf = ({ expiresAt, state }: InvitationFacts, now: Date): StoredState | 'expired' =>
  state === 'open' && Date.parse(expiresAt) <= now.getTime() ? 'expired' : state

export const expiryFrom = (now: Date): string => new Date(now.getTime() + lifetimeMs).toISOString()

/**
 * Whether the invited person may have another mail: only for an open invitation, and not directly after the last one.
 */
export const mayBeAskedAgain = (
  invitation: InvitationFacts & { readonly sentAt: string },
  now: Date,
): boolean => invitation.state === 'open' && now.getTime() - Date.parse(invitation.sentAt) >= pauseMs

/** The stored form of a link's token: a person who reads the database can't use it. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Whether a text has the form of a link's token. */
export const isTokenLike = (token: unknown): token is string =>
  typeof token === 'string' && /^[\w-]{43}$/.test(token)
