import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import path from 'node:path'

const nextConfig: NextConfig = {
  // A build writes to `.next`; `npm start` runs from a copy that no later build touches.
  distDir: process.env['NEXT_DIST_DIR'] || '.next',
  images: { unoptimized: true },
  poweredByHeader: false,
  // Reads a file that lies beside it.
  serverExternalPackages: ['mrml'],
  outputFileTracingRoot: path.resolve(import.meta.dirname, '..'),
  turbopack: { root: path.resolve(import.meta.dirname, '..') },
  // Types are checked by `npm run check`, once.
  typescript: { ignoreBuildErrors: true },
  // What the proxy and the API guard don't see: the built files.
  headers: async () => [
    { source: '/_next/:path*', headers: [{ key: 'X-Content-Type-Options', value: 'nosniff' }] },
  ],
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
