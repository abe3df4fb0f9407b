import type { PayloadRequest } from 'payload'

import { accountOf, type Account } from '#features/people/people.kit.ts'
import type { Invitation } from '#payload-types.ts'

import { isTokenLike, standingOf } from './invitation.rules.ts'
import { invitationBehind } from './invitations.kit.ts'

/** The result of a link: an invitation to accept, or a reason why not. */
export type Link =
  | { readonly kind: 'usable'; readonly invitation: Invitation; readonly account: Account | null }
  | { readonly kind: 'expired' | 'revoked' | 'used'; readonly invitation: Invitation }
  | { readonly kind: 'unknown' }

/** Reads a link and changes nothing: programs that scan mail open every link in it. */
export const readLink = async (req: PayloadRequest, token: unknown): Promise<Link> => {
  const invitation = isTokenLike(token) ? await invitationBehind(req, token) : null
  if (invitation === null) return { kind: 'unknown' }
  switch (standingOf(invitation, new Date())) {
    case 'accepted':
      return { invitation, kind: 'used' }
    case 'expired':
      return { invitation, kind: 'expired' }
    case 'revoked':
      return { invitation, kind: 'revoked' }
    case 'open':
      return { account: await accountOf(req, invitation.email), invitation, kind: 'usable' }
  }
}
