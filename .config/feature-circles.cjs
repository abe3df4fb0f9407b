// The law that arrows between features run one way. It looks at features alone, without their tests: through the assembly
// and a test every feature leads to every other one.
const { options } = require('./dependency-cruiser.cjs')

module.exports = {
  forbidden: [
    {
      name: 'no-circles-between-features',
      comment: 'Features that need each other are one feature, or what both need lies below them.',
      severity: 'error',
      scope: 'folder',
      from: { path: '^(cms|frontend)/src/features/[^/]+$' },
      to: { path: '^$1/src/features/', circular: true },
    },
  ],
  options: {
    ...options,
    includeOnly: '^(cms|frontend)/src/features/',
    exclude: { path: [options.exclude.path, '\\.test\\.tsx?$', '/tests/'] },
  },
}
