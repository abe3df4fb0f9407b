import path from 'node:path'

import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const nextConfig: NextConfig = {
  // A build writes to `.next`; `npm start` runs from a copy that no later build touches.
  distDir: process.env['NEXT_DIST_DIR'] || '.next',
  images: { unoptimized: true },
  poweredByHeader: false,
  // mrml reads a file that lies beside its own code.
  serverExternalPackages: ['mrml'],
  outputFileTracingRoot: path.resolve(import.meta.dirname, '..'),
  turbopack: { root: path.resolve(import.meta.dirname, '..') },
  // Types are checked by `npm run check`, once.
  typescript: { ignoreBuildErrors: true },
  // The page had this address before it was called after what it shows.
  redirects: async () => [{ source: '/admin/figures', destination: '/admin/statistics', permanent: true }],
  // Neither the proxy nor the API guard handles the built files, so their headers are set here.
  headers: async () => [
    { source: '/_next/:path*', headers: [{ key: 'X-Content-Type-Options', value: 'nosniff' }] },
  ],
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
