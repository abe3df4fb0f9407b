import { type NextRequest, NextResponse } from 'next/server'

/** Payload's cookie with the language that a person chose for the admin. */
const languageCookie = 'payload-lng'

/** The admin speaks Dutch until somebody chooses English in their account, whatever the browser says of itself. */
export const proxy = (request: NextRequest): NextResponse => {
  if (request.cookies.has(languageCookie)) return NextResponse.next()
  const headers = new Headers(request.headers)
  headers.set('accept-language', 'nl')
  return NextResponse.next({ request: { headers } })
}

export const config = { matcher: '/admin/:path*' }
