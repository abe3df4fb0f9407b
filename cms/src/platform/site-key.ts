import { env } from '#env.ts'
import { networkOf } from '#platform/limits/network.rules.ts'
import { sameSecret } from '#platform/site-events/sign.rules.ts'

/** Whether a request comes from the public site, which knows the shared secret. */
export const isFromSite = (headers: Headers): boolean =>
  sameSecret(headers.get('x-site-key') ?? '', env().SITE_SECRET)

/** The visitor on whose behalf the site asks: an address that only counts for a rate limit. */
export const visitorOf = (headers: Headers): string =>
  (headers.get('x-visitor-address') ?? 'unknown').slice(0, 64)

/** The network of that visitor, which a limit counts. */
export const visitorNetworkOf = (headers: Headers): string => networkOf(visitorOf(headers))
