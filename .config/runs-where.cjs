// Where code runs, and what it can reach there. It follows values alone: what is imported as a type is gone in the program.
const { options } = require('./dependency-cruiser.cjs')

const io =
  '^(node:)?(fs|http|https|http2|net|tls|dns|dgram|child_process|worker_threads|timers|readline)(/|$)'
const payload = 'node_modules/(payload/dist/(?!exports/shared)|@payloadcms/(db-|next/)|next/dist/server/)'
const assembled =
  '^(cms|frontend)/src/.*\\.(admin|collection|endpoint|global|hook|job|kit|page|plugin|route)\\.tsx?$'
const settings = '^(cms|frontend|seed)/(src/)?env\\.ts$'

module.exports = {
  forbidden: [
    {
      name: 'rules-reach-no-input-or-output',
      comment: 'A .rules file computes; whatever it uses does nothing else.',
      severity: 'error',
      from: { path: '\\.rules\\.ts$' },
      to: { path: [io, payload, assembled, settings], reachable: true },
    },
    {
      name: 'client-reaches-no-server',
      comment: 'A .client file or an island runs in a browser, and so does whatever it uses.',
      severity: 'error',
      from: { path: '\\.(client\\.tsx?|island\\.ts)$' },
      to: {
        path: [io, '^(node:)?[a-z_]+$', payload, assembled, settings, 'local-api\\.ts$'],
        reachable: true,
      },
    },
  ],
  options: {
    ...options,
    tsPreCompilationDeps: false,
    // Packages stay, which lie in folders of that name.
    exclude: { path: ['^[^/]+/(\\.next|dist)', '\\.test\\.tsx?$', '/tests/'] },
  },
}
