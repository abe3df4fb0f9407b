import * as v from 'valibot'

import { signedTokens } from '#platform/signed-token.rules.ts'

const claims = v.object({
  /** The address that got the notice. */
  email: v.string(),
  /** Seconds since 1970. */
  exp: v.number(),
  id: v.string(),
  kind: v.picklist(['device', 'email', 'password', 'role']),
})

/** The claims of a “not me” token: the account and the change. */
export type NotMeClaims = v.InferOutput<typeof claims>

/** How long the button in a notice works, in seconds: a week, for owners on holiday. */
export const noticeLifetime = 7 * 24 * 60 * 60

/** The moment at which the notice of a token was written, in milliseconds since 1970. */
export const writtenAt = ({ exp }: NotMeClaims): number => Math.round((exp - noticeLifetime) * 1000)

/** The tokens in the buttons of notices. */
export const notMeTokens = signedTokens('not-me', claims)
