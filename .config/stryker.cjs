/** Mutation testing of pure decisions: `node scripts/run.mjs test-mutation` says which files. */
module.exports = {
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: '.config/mutation.config.ts' },
  ignorePatterns: ['.data', '.cache', '.next', '.next-*', 'dist', 'dist-*', 'docs', 'cms/src/migrations'],
  // The compiler refuses a word that is not in its union; all other strings are texts.
  mutator: { excludedMutations: ['StringLiteral'] },
  // Lists of words and limits are values, not decisions.
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  concurrency: 1,
  tempDirName: '.cache/mutation',
  reporters: ['clear-text', 'html'],
  htmlReporter: { fileName: '.cache/mutation.html' },
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
  tsconfigFile: 'none',
  checkers: [],
}
