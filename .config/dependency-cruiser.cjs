// The import laws of the project, the border between the programs, and a few habits that keep them true.
const { suffixes } = require('./file-suffixes.cjs')

const tests = '(\\.test\\.tsx?$|/tests/)'

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const offered = '\\.(rules|kit|part)\\.tsx?$'

const laws = [
  forbid(
    'law-1-other-features-by-what-they-offer',
    'Another feature is reached only through its .rules, .kit or .part.',
    { path: '^(cms|frontend)/src/features/([^/]+)/', pathNot: tests },
    { path: '^$1/src/features/', pathNot: ['^$1/src/features/$2/', offered] },
  ),
  forbid(
    'law-2-assembly-only-cms',
    'Only payload.config.ts imports collections, globals and endpoints, and background.ts jobs.',
    {
      path: '^(cms|seed)/',
      pathNot: ['^cms/src/(payload\\.config|background)\\.ts$', '\\.(collection|global)\\.ts$', tests],
    },
    { path: '^cms/src/.*\\.(collection|global|endpoint|job)\\.tsx?$' },
  ),
  forbid(
    'law-2-collections-hang-up-their-own-endpoints',
    'A collection or global imports endpoints of its own folder, and nothing else that is assembled.',
    { path: '^(cms/src/.*)/[^/]+\\.(collection|global)\\.ts$' },
    { path: '^cms/src/.*\\.(collection|global|endpoint|job)\\.tsx?$', pathNot: '^$1/[^/]+\\.endpoint\\.ts$' },
  ),
  forbid(
    'law-2-payload-finds-the-admin',
    'An .admin file is named by its path, and imported by the import map alone; what others use is a .part or .client.',
    { path: '^(cms|seed)/', pathNot: ['/importMap\\.js$', tests] },
    { path: '\\.admin\\.tsx$' },
  ),
  forbid(
    'law-2-plugins-in-the-config',
    'Only payload.config.ts imports plugins.',
    { path: '^(cms|seed)/', pathNot: ['^cms/src/payload\\.config\\.ts$', tests] },
    { path: '\\.plugin\\.ts$' },
  ),
  forbid(
    'law-2-pages-in-the-routes',
    'Pages are put together in routes.ts, the page of errors by the program, and those of links from mails by their route.',
    {
      path: '^frontend/',
      pathNot: ['^frontend/src/(server/routes|main|dev)\\.ts$', '\\.route\\.ts$', tests],
    },
    { path: '\\.page\\.tsx?$' },
  ),
  forbid(
    'law-2-assembly-only-site',
    'Only the assembly of the server imports routes: routes.ts for pages, create-site.ts for what comes before Express.',
    { path: '^frontend/', pathNot: ['^frontend/src/server/(routes|create-site)\\.tsx?$', tests] },
    { path: '^frontend/src/.*\\.route\\.tsx?$' },
  ),
  forbid(
    'law-3-inward-access',
    'Access rules know only each other, types and the form of an id.',
    { path: '^cms/src/access/', pathNot: tests },
    {
      path: '^cms/src/(platform|features|app|payload\\.config)',
      pathNot: '^cms/src/platform/database/id-form\\.rules\\.ts$',
      dependencyTypesNot: ['type-only'],
    },
  ),
  forbid(
    'law-3-inward-platform',
    'Machinery has never heard of a feature.',
    { path: '^cms/src/platform/', pathNot: tests },
    { path: '^cms/src/(features|app|payload\\.config)' },
  ),
  forbid(
    'law-3-inward-features',
    'Features do not know the assembly.',
    { path: '^cms/src/features/', pathNot: tests },
    { path: '^cms/src/(app|payload\\.config)' },
  ),
  forbid(
    'law-3-inward-env',
    'Settings come first.',
    { path: '^(cms|frontend)/src/env', pathNot: tests },
    { path: '^(cms|frontend)/src/(?!env)' },
  ),
  forbid(
    'law-3-inward-site-features',
    'Pages and views know nothing of the server; routes do.',
    { path: '^frontend/src/features/', pathNot: [tests, '\\.route\\.tsx?$'] },
    { path: '^frontend/src/(server|main)' },
  ),
  forbid(
    'law-3-inward-site',
    'What pages share does not know the pages.',
    { path: '^frontend/src/site/', pathNot: tests },
    { path: '^frontend/src/(server|features|ui|main)' },
  ),
  forbid(
    'law-3-inward-gazetteer',
    'What is known of places does not know who asks for it.',
    { path: '^frontend/src/gazetteer/', pathNot: tests },
    { path: '^frontend/src/(server|features|site|ui|main)' },
  ),
  forbid(
    'law-3-inward-ui',
    'Components without domain words import words, and the island registry as types.',
    { path: '^frontend/src/ui/', pathNot: tests },
    {
      path: '^frontend/src/(server|features|site|gazetteer|cms|main)',
      dependencyTypesNot: ['type-only'],
    },
  ),
  forbid(
    'law-3-inward-cms-client',
    'What asks the CMS does not know who wants the answer.',
    { path: '^frontend/src/cms/', pathNot: tests },
    { path: '^frontend/src/(server|features|site|gazetteer|ui|main)', dependencyTypesNot: ['type-only'] },
  ),
  forbid(
    'law-3-inward-words',
    'Words import nothing.',
    { path: '^frontend/src/i18n/', pathNot: tests },
    { path: '^frontend/src/(?!i18n/)', dependencyTypesNot: ['type-only'] },
  ),
  forbid(
    'law-3-islands-stay-small',
    'An island takes values only from .rules and other islands.',
    { path: '\\.island\\.ts$', pathNot: tests },
    {
      path: '^frontend/src/',
      pathNot: '\\.(rules|island)\\.ts$',
      dependencyTypesNot: ['type-only'],
    },
  ),
]

/** Each kind of file takes values from some other kinds alone: the table in file-suffixes.cjs. */
const kinds = Object.entries(suffixes).flatMap(([suffix, { ending, takes }]) => {
  if (takes === null) return []
  const refused = Object.keys(suffixes).filter((other) => !takes.includes(other))
  const files = takes.map((other) => `.${other}`).join(', ')
  return [
    forbid(
      `kind-${suffix}`,
      `Of files with a suffix, a .${suffix} takes values from ${files} alone.`,
      { path: `\\.${suffix}\\.${ending}$` },
      { path: `^(cms|frontend|seed)/.*\\.(${refused.join('|')})\\.tsx?$`, dependencyTypesNot: ['type-only'] },
    ),
  ]
})

const border = [
  forbid(
    'border-site-knows-types-only',
    'The site imports nothing of the CMS but types.ts, as types.',
    { path: '^frontend/' },
    { path: '^cms/', pathNot: '^cms/types\\.ts$' },
  ),
  forbid(
    'border-site-imports-types-as-types',
    'The site imports types.ts as types: no code of the CMS runs in it.',
    { path: '^frontend/' },
    { path: '^cms/types\\.ts$', dependencyTypesNot: ['type-only'] },
  ),
  forbid(
    'border-seed-knows-the-config',
    'The seed imports the config and the types of the CMS, how a start fails and how changes become one, nothing behind them.',
    { path: '^seed/', pathNot: tests },
    {
      path: '^cms/',
      pathNot:
        '^cms/(types|src/platform/database/whole|src/platform/storage/end-in-one-line|src/payload\\.config)\\.ts$',
    },
  ),
  forbid(
    'border-cms-stands-alone',
    'The CMS knows nothing of the site and of the seed.',
    { path: '^cms/', pathNot: tests },
    { path: '^(frontend|seed|scripts|e2e)/' },
  ),
  forbid(
    'border-writing-knows-nobody',
    'How people write is the same for all programs, and knows none of them.',
    { path: '^writing/' },
    { path: '^(cms|frontend|seed|scripts|e2e)/' },
  ),
  forbid(
    'border-tools-start-programs',
    'Tools start the programs and import none; shared are only the rules for settings and arguments, how a folder that can’t be written is told, what is English in the admin, and the languages and addresses of the site.',
    { path: '^(scripts|e2e)/' },
    {
      path: '^(cms|frontend|seed)/',
      pathNot: [
        '^cms/src/env\\.rules\\.ts$',
        '^cms/tests/english\\.ts$',
        '^cms/src/features/privacy/privacy-command\\.rules\\.ts$',
        '^cms/src/platform/slugs/reserved-slugs\\.rules\\.ts$',
        '^cms/src/platform/storage/(fault\\.rules|probe)\\.ts$',
        '^frontend/src/i18n/(languages|locales|paths)\\.ts$',
        '^seed/arguments\\.rules\\.ts$',
      ],
    },
  ),
]

const habits = [
  forbid(
    'no-circles',
    'Two files that need each other are one idea, or three.',
    {},
    {
      circular: true,
      viaOnly: { dependencyTypesNot: ['type-only'] },
    },
  ),
  forbid(
    'no-missing-files',
    'What is imported must be there.',
    {},
    {
      couldNotResolve: true,
      // Next's own alias for payload.config.ts, known to cms/tsconfig.json only.
      pathNot: '^@payload-config$',
    },
  ),
  forbid(
    'no-tests-in-products',
    'Product code imports no tests.',
    { path: '^(cms|frontend|seed|scripts)/', pathNot: [tests, '^scripts/test'] },
    { path: '\\.test\\.tsx?$' },
  ),
]

module.exports = {
  forbidden: [...laws, ...kinds, ...border, ...habits],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.next|dist|\\.data)/|/(\\.next|dist)-|next-env\\.d\\.ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    preserveSymlinks: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css', '.scss'],
    },
  },
}
