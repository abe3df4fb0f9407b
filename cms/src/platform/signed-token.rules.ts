import { createHmac } from 'node:crypto'

import * as v from 'valibot'

import { sameSecret } from '#platform/site-events/sign.rules.ts'

/** The claim that every token has: its end, in seconds since 1970. */
type Expiring = {
  readonly exp: number
}

/**
 * Tokens of one kind: `<base64url claims>.<base64url HMAC-SHA256>`. The signature covers the purpose as well, so that a
 * token of one kind is never valid as another.
 */
export const signedTokens = <Claims extends Expiring>(
  purpose: string,
  claims: v.GenericSchema<unknown, Claims>,
) => {
  const sign = (payload: string, secret: string): string =>
    createHmac('sha256', secret).update(`${purpose}:${payload}`).digest('base64url')
  return {
    /** The claims of a token that we signed and that is not expired, or null. */
    read: (token: unknown, secret: string, now: Date): Claims | null => {
      const [payload, signature, more] = typeof token === 'string' ? token.split('.') : []
      if (payload === undefined || signature === undefined || more !== undefined) return null
      if (!sameSecret(signature, sign(payload, secret))) return null
      const parsed = v.safeParse(claims, JSON.parse(Buffer.from(payload, 'base64url').toString()))
      if (!parsed.success || parsed.output.exp * 1000 <= now.getTime()) return null
      return parsed.output
    },
    write: (content: Claims, secret: string): string => {
      const payload = Buffer.from(JSON.stringify(content)).toString('base64url')
      return `${payload}.${sign(payload, secret)}`
    },
  }
}
