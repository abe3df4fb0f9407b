import { createHmac } from 'node:crypto'

import * as v from 'valibot'

import { sameSecret } from '#platform/site-events/sign.rules.ts'

const claims = v.object({
  /** Where the notice went. */
  email: v.string(),
  /** Seconds since 1970. */
  exp: v.number(),
  id: v.string(),
  kind: v.picklist(['device', 'email', 'password', 'role']),
})

/** What somebody says who was not the one: of which account, and of which change. */
export type NotMeClaims = v.InferOutput<typeof claims>

/** How long the button in a notice works, in seconds: a week, for who is on holiday. */
export const noticeLifetime = 7 * 24 * 60 * 60

/** The moment at which the notice of a token was written, in milliseconds since 1970. */
export const writtenAt = ({ exp }: NotMeClaims): number => Math.round((exp - noticeLifetime) * 1000)

const sign = (payload: string, secret: string): string =>
  createHmac('sha256', secret).update(`not-me:${payload}`).digest('base64url')

/** A signed token: `<base64url claims>.<base64url HMAC-SHA256>`. */
export const writeNotMeToken = (content: NotMeClaims, secret: string): string => {
  const payload = Buffer.from(JSON.stringify(content)).toString('base64url')
  return `${payload}.${sign(payload, secret)}`
}

/** The claims of a token that is ours and not expired, or null. */
export const readNotMeToken = (token: unknown, secret: string, now: Date): NotMeClaims | null => {
  const [payload, signature, more] = typeof token === 'string' ? token.split('.') : []
  if (payload === undefined || signature === undefined || more !== undefined) return null
  if (!sameSecret(signature, sign(payload, secret))) return null
  const parsed = v.safeParse(claims, JSON.parse(Buffer.from(payload, 'base64url').toString()))
  if (!parsed.success || parsed.output.exp * 1000 <= now.getTime()) return null
  return parsed.output
}
