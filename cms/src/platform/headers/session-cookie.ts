import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

import { env } from '#env.ts'

/** Payload's name of the session cookie. */
const inside = 'payload-token'
/**
 * The cookie's name in browsers where the address is https: a neighbouring host, or a page over http, can't set a
 * cookie of this name (RFC 6265bis, 4.1.3.2). Payload's own prefix would also rename its cookies for language and
 * theme, which it sets without `Secure`, and browsers would then refuse them.
 */
const outside = `__Host-${inside}`

/** A request's cookies with the session under Payload's name, taken only from the guarded cookie. */
export const cookiesInside = (cookies: string): string =>
  cookies
    .split(';')
    .map((cookie) => cookie.trim())
    .filter((cookie) => !cookie.startsWith(`${inside}=`))
    .map((cookie) => (cookie.startsWith(`${outside}=`) ? cookie.slice('__Host-'.length) : cookie))
    .join('; ')

/** From now on Payload finds the session of each request under its own name. Only where the address is https. */
export const guardSessionCookies = (): void => {
  if (!env().secureCookies) return
  subscribe('http.server.request.start', (message) => {
    const { headers } = (message as { request: IncomingMessage }).request
    if (headers.cookie !== undefined) headers.cookie = cookiesInside(headers.cookie)
  })
}

/** A cookie as it is sent: the session under its guarded name, where the address is https. */
export const guardedCookie = (cookie: string): string =>
  env().secureCookies && cookie.startsWith(`${inside}=`) ? `__Host-${cookie}` : cookie
