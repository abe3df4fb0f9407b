import { NextResponse, type NextRequest } from 'next/server'

import { env } from '#env.ts'
import { pageProblem } from '#platform/api-guard/page-request.ts'
import { languageOf, problemResponse } from '#platform/api-guard/problem.ts'
import { sealed } from '#platform/api-guard/sealed.ts'
import { contentPolicy, headersEverywhere } from '#platform/headers/security-headers.rules.ts'

/** Payload's cookie with the language that a person chose for the admin. */
const languageCookie = 'payload-lng'

const securityContact = '/.well-known/security.txt'

const always = headersEverywhere({ cmsUrl: env().CMS_URL })

/**
 * Headers of each page of the admin. Its language is Dutch until a person chooses English in their account, whatever
 * the browser prefers; its policy travels with the request as well, since Next reads the nonce for its scripts there.
 */
export const proxy = async (request: NextRequest): Promise<NextResponse | Response> => {
  // Only the site serves `security.txt`, so the CMS redirects to it.
  if (request.nextUrl.pathname === securityContact)
    return NextResponse.redirect(new URL(securityContact, env().SITE_URL), 302)
  const refused = await pageProblem(request, request.cookies.get('payload-token')?.value ?? '')
  if (refused !== null) return sealed(problemResponse(refused, languageOf(request.headers)))
  const policy = contentPolicy({
    development: !env().production,
    nonce: crypto.randomUUID().replaceAll('-', ''),
    siteUrl: env().SITE_URL,
  })
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  if (!request.cookies.has(languageCookie)) headers.set('accept-language', 'nl')
  const response = NextResponse.next({ request: { headers } })
  for (const [name, value] of Object.entries(always)) response.headers.set(name, value)
  response.headers.set('Content-Security-Policy', policy)
  return response
}

/** Not the API, whose guard sets the same headers: Next would hold back the bodies of uploads. Not the built files. */
export const config = { matcher: '/((?!api/|_next/).*)' }
