// Which .rules the unit tests reach. It follows values alone: what is imported as a type is gone in the program.
const { options } = require('./dependency-cruiser.cjs')

/** Texts in two languages and the shapes of answers decide nothing. */
const undecided = [
  '-words\\.rules\\.ts$',
  '/(looked|shown)-[^/]+\\.rules\\.ts$',
  '/openapi\\.rules\\.ts$',
  '/schemas\\.rules\\.ts$',
]

/** Tests over HTTP, or of commands and pages, reach these, and no unit test does yet; the list only gets shorter. */
const untested = [
  'cms/src/backup/manifest',
  'cms/src/features/bulk-change/bulk-progress',
  'cms/src/features/bulk-change/counted',
  'cms/src/features/mails/example-values',
  'cms/src/features/newsletter/panel/standing',
  'cms/src/features/newsletter/panel/written-letter',
  'cms/src/features/newsletter/segment',
  'cms/src/features/newsletter/unknown-newsletter',
  'cms/src/features/review/review-overview',
  'cms/src/features/sending/newsletter-mail',
  'cms/src/features/sending/provider',
  'cms/src/features/start-page/start-page-language',
  'cms/src/features/statistics/statistics',
  'cms/src/features/subscriber-files/dry-run',
  'cms/src/features/subscriber-files/judgement',
  'cms/src/platform/editing/as-text',
  'cms/src/platform/headers/security-headers',
  'cms/src/platform/slugs/reserved-slugs',
  'frontend/src/features/calendar/calendar-events',
  'frontend/src/features/calendar/calendar-text',
  'frontend/src/features/embed/oembed',
  'frontend/src/features/feeds/feed',
  'frontend/src/features/feeds/feed-text',
  'frontend/src/features/festivals/festival-head',
  'frontend/src/features/finding/choices',
  'frontend/src/features/newsletter/chosen',
  'frontend/src/features/newsletter/link-pages',
  'frontend/src/features/newsletter/organisations-to-follow',
  'frontend/src/features/newsletter/preferences',
  'frontend/src/features/newsletter/wishes',
  'frontend/src/features/open-data/question',
  'frontend/src/features/open-data/resources',
  'frontend/src/features/promotion/promotion',
  'frontend/src/features/structured-data/festival-ld',
  'frontend/src/features/structured-data/page-ld',
  'frontend/src/site/discovery',
  'frontend/src/ui/title-with-errors',
  'scripts/locks/note',
  'scripts/terminal/command-line',
  'seed/steps/consent',
  'seed/steps/rich-text-in',
  'seed/steps/tally',
  'seed/volume/festival',
  'seed/volume/organisation',
  'seed/volume/subscriber',
]

module.exports = {
  forbidden: [
    {
      name: 'rules-are-tested',
      comment: 'A .rules file is reached by a unit test: best by one of its own name beside it.',
      severity: 'error',
      from: { path: '\\.test\\.tsx?$', pathNot: '\\.(int|fault|e2e)\\.test\\.tsx?$' },
      to: {
        path: '\\.rules\\.tsx?$',
        pathNot: [...undecided, ...untested.map((file) => `^${file}\\.rules\\.ts$`)],
        reachable: false,
      },
    },
  ],
  options: {
    ...options,
    tsPreCompilationDeps: false,
    exclude: { path: ['^[^/]+/(\\.next|dist)'] },
  },
}
