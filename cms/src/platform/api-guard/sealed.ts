import { env } from '#env.ts'
import { headersEverywhere } from '#platform/headers/security-headers.rules.ts'
import { guardedCookie } from '#platform/headers/session-cookie.ts'

/** The header of an answer unless its handler sets another. No cache keeps it: nearly every answer names a person. */
const usual = {
  ...headersEverywhere({ cmsUrl: env().CMS_URL }),
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
}

/**
 * An answer of the API before it leaves: with the security headers, and with the session cookie under its guarded name.
 */
export const sealed = (response: Response): Response => {
  const headers = new Headers(response.headers)
  for (const [name, value] of Object.entries(usual)) if (!headers.has(name)) headers.set(name, value)
  headers.delete('set-cookie')
  for (const cookie of response.headers.getSetCookie()) headers.append('set-cookie', guardedCookie(cookie))
  return new Response(response.body, { headers, status: response.status, statusText: response.statusText })
}
