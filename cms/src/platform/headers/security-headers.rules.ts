/** Where Content-Security-Policy reports go. */
export const reportPath = '/csp-reports'

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

/** The headers of every answer. HSTS only where the public address is https: a browser would never again try http. */
export const headersEverywhere = ({
  cmsUrl,
}: {
  readonly cmsUrl: string
}): Readonly<Record<string, string>> => ({
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': permissions.map((name) => `${name}=()`).join(', '),
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
  'X-Robots-Tag': 'noindex, nofollow',
  ...(cmsUrl.startsWith('https:') && { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }),
})

type Page = {
  readonly development: boolean
  /** Marks the inline scripts that Next writes; each request has another nonce. */
  readonly nonce: string
  /** The site, whose pages the live preview shows and whose pictures letters contain. */
  readonly siteUrl: string
}

/**
 * Sources that a page of the admin may load and run. Payload and the editor set styles on elements, hence
 * `unsafe-inline` for styles; scripts are ours or carry the nonce. The development server evaluates code and uses a web
 * socket.
 */
export const contentPolicy = ({ development, nonce, siteUrl }: Page): string => {
  const site = new URL(siteUrl).origin
  const directives = {
    'default-src': `'self'`,
    'base-uri': `'none'`,
    'connect-src': development ? `'self' ws:` : `'self'`,
    'font-src': `'self' data:`,
    'form-action': `'self'`,
    'frame-ancestors': `'self'`,
    'frame-src': `'self' ${site}`,
    'img-src': `'self' data: blob: ${site}`,
    'object-src': `'none'`,
    'script-src': `'self' 'nonce-${nonce}'${development ? ` 'unsafe-eval'` : ''}`,
    'style-src': `'self' 'unsafe-inline'`,
    'report-uri': `/api${reportPath}`,
  }
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}
