// What the end of a file's name allows the file; docs/file-suffixes.md says the same for readers, and a test holds the two
// together. The linter and the import check read it here.

/**
 * `ending` is what follows the suffix. `takes` names the kinds of files that a file may take values from, besides files
 * without a suffix; types may come from anywhere. `exports` names the only types of what a file may export.
 */
const suffixes = {
  access: { ending: 'ts', takes: ['access', 'kit', 'rules'] },
  admin: { ending: 'tsx', takes: ['client', 'kit', 'part', 'rules'] },
  client: { ending: 'tsx?', takes: ['client', 'part', 'rules'] },
  collection: {
    ending: 'ts',
    takes: ['access', 'endpoint', 'fields', 'hook', 'kit', 'rules'],
    exports: ['CollectionConfig'],
  },
  config: { ending: '[cm]?ts', takes: null },
  endpoint: {
    ending: 'ts',
    takes: ['fields', 'hook', 'kit', 'rules'],
    exports: ['Endpoint', 'readonly Endpoint[]'],
  },
  examples: { ending: 'tsx?', takes: ['examples', 'part', 'rules'] },
  fields: { ending: 'ts', takes: ['fields', 'kit', 'rules'] },
  form: { ending: 'ts', takes: ['rules'] },
  global: {
    ending: 'ts',
    takes: ['access', 'endpoint', 'fields', 'hook', 'kit', 'rules'],
    exports: ['GlobalConfig'],
  },
  hook: { ending: 'ts', takes: ['hook', 'kit', 'rules'] },
  island: { ending: 'ts', takes: ['island', 'rules'] },
  job: { ending: 'ts', takes: ['kit', 'rules'], exports: ['BackgroundJob'] },
  kit: { ending: 'ts', takes: ['hook', 'kit', 'rules'] },
  page: { ending: 'tsx?', takes: ['examples', 'form', 'kit', 'part', 'rules', 'view'] },
  part: { ending: 'tsx', takes: ['client', 'part', 'rules'] },
  plugin: { ending: 'ts', takes: ['rules'] },
  route: { ending: 'ts', takes: ['kit', 'page', 'rules'] },
  rules: { ending: 'ts', takes: ['rules'] },
  view: { ending: 'ts', takes: ['kit', 'rules'] },
}

/** The words of a language: `archive.nl.ts`. */
const language = /^[a-z]{2}$/

/** A test has the whole name of what it tests before its own. */
const test = /(?:\.(?:int|fault|e2e))?\.test$/

module.exports = { language, suffixes, test }
