import { createHash } from 'node:crypto'

const hour = 60 * 60_000

/** How long a link works. */
const lifetimeMs = 24 * hour
/** How long somebody waits before the same link can be asked for again. */
const pauseMs = 5 * 60_000

export type StoredState = 'accepted' | 'open' | 'revoked'

/** What decides whether an invitation can be used. */
export interface InvitationFacts {
  readonly state: StoredState
  readonly expiresAt: string
}

/** Where an invitation stands now; a link that nobody used in time has expired by itself. */
export const standingOf = ({ expiresAt, state }: InvitationFacts, now: Date): StoredState | 'expired' =>
  state === 'open' && Date.parse(expiresAt) <= now.getTime() ? 'expired' : state

export const expiryFrom = (now: Date): string => new Date(now.getTime() + lifetimeMs).toISOString()

/** Whether the invited person may have another mail: not for what is settled, and not one after the other. */
export const mayBeAskedAgain = (
  invitation: InvitationFacts & { readonly sentAt: string },
  now: Date,
): boolean => invitation.state === 'open' && now.getTime() - Date.parse(invitation.sentAt) >= pauseMs

/** What is kept of a link: whoever reads the database can't use it. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Whether a text can be the token of a link at all. */
export const isTokenLike = (token: unknown): token is string =>
  typeof token === 'string' && /^[\w-]{43}$/.test(token)
