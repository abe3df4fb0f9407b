import { createHmac } from 'node:crypto'

import * as v from 'valibot'

import { sameSecret } from '#platform/site-events/sign.rules.ts'

const claims = v.object({
  exp: v.number(),
  id: v.optional(v.string()),
  kind: v.picklist(['collection', 'global']),
  locale: v.picklist(['nl', 'en', 'ar']),
  slug: v.string(),
  user: v.string(),
})

/** What a preview link says: which draft, in which language, on whose authority, until when (seconds since 1970). */
export type PreviewClaims = v.InferOutput<typeof claims>

/** How long a preview link opens, in seconds. */
export const previewLifetime = 30 * 60

const sign = (payload: string, secret: string): string =>
  createHmac('sha256', secret).update(`preview:${payload}`).digest('base64url')

/** A signed preview token: `<base64url claims>.<base64url HMAC-SHA256>`. */
export const writePreviewToken = (content: PreviewClaims, secret: string): string => {
  const payload = Buffer.from(JSON.stringify(content)).toString('base64url')
  return `${payload}.${sign(payload, secret)}`
}

/** The claims of a token that is ours and not expired, or null. */
export const readPreviewToken = (token: string, secret: string, now: Date): PreviewClaims | null => {
  const [payload, signature, more] = token.split('.')
  if (payload === undefined || signature === undefined || more !== undefined) return null
  if (!sameSecret(signature, sign(payload, secret))) return null
  const parsed = v.safeParse(claims, JSON.parse(Buffer.from(payload, 'base64url').toString()))
  if (!parsed.success || parsed.output.exp * 1000 <= now.getTime()) return null
  return parsed.output
}
