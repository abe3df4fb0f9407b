import { speculationRulesHash } from '#ui/speculation-rules.rules.ts'

export type SecurityOptions = {
  readonly siteUrl: string
  readonly cmsOrigin: string
  readonly development: boolean
}

export type SecurityHeaders = {
  readonly page: Readonly<Record<string, string>>
  /** An editor's preview stands in a frame of the CMS, and nothing may keep it. */
  readonly preview: Readonly<Record<string, string>>
  /** What partners show in a frame on their own sites. */
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

/** What pages of other sites may use as well: pictures, and what an embed in a frame is made of. */
export const usableAnywhere = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const

/** What a browser may do with what we send: nothing that a page of ours does not need. */
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
      // The token stands in the address; no other site may learn it.
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
  // Vite's hot reload writes style elements and speaks over a web socket.
  const inline = development ? " 'unsafe-inline'" : ''
  return [
    "default-src 'none'",
    `script-src 'self' ${development ? "'unsafe-inline'" : `'${speculationRulesHash}'`}`,
    `style-src 'self'${inline}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "form-action 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors}`,
    ...(isSecure ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}
