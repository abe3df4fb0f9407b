import { speculationRulesHash } from '#ui/speculation-rules.rules.ts'

export type SecurityOptions = {
  readonly siteUrl: string
  readonly cmsOrigin: string
  readonly development: boolean
}

export type SecurityHeaders = {
  readonly page: Readonly<Record<string, string>>
  /** For an editor's preview: it is shown in a frame of the CMS, and nothing may cache it. */
  readonly preview: Readonly<Record<string, string>>
  /** For embeds, which partners show in a frame on their own sites. */
  readonly embed: Readonly<Record<string, string>>
  readonly other: Readonly<Record<string, string>>
}

const permissions = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'payment',
  'usb',
]

/** For files that pages of other sites may use: pictures, and the parts of an embed. */
export const usableAnywhere = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const

/** The rights of pages in the browser: only what our own pages need. */
export const securityHeaders = ({ siteUrl, cmsOrigin, development }: SecurityOptions): SecurityHeaders => {
  const isSecure = siteUrl.startsWith('https:')
  const everywhere = {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': permissions.map((name) => `${name}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(isSecure && { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }),
  }
  const policy = (frameAncestors: string) => contentPolicy({ frameAncestors, isSecure, development })
  return {
    other: { ...everywhere, 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" },
    page: { ...everywhere, 'Content-Security-Policy': policy("'none'") },
    embed: {
      ...everywhere,
      'Content-Security-Policy': policy('*'),
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
    preview: {
      ...everywhere,
      'Content-Security-Policy': policy(cmsOrigin),
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex, nofollow',
      // The address contains a token, so other sites must not get it as the referrer.
      'Referrer-Policy': 'no-referrer',
    },
  }
}

type PolicyOptions = {
  readonly frameAncestors: string
  readonly isSecure: boolean
  readonly development: boolean
}

const contentPolicy = ({ frameAncestors, isSecure, development }: PolicyOptions): string => {
  // Vite's hot reload adds style elements and uses a web socket.
  const inline = development ? " 'unsafe-inline'" : ''
  return [
    "default-src 'none'",
    `script-src 'self' ${development ? "'unsafe-inline'" : `'${speculationRulesHash}'`}`,
    `style-src 'self'${inline}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors}`,
    ...(isSecure ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}
