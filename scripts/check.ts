import { execFile } from 'node:child_process'
import os from 'node:os'
import path from 'node:path'

import { problemsInGenerated } from './check/generated.ts'
import { problemsInVersions } from './check/versions.ts'
import { root } from './settings/load-settings.ts'
import { takes } from './terminal/command-line.rules.ts'
import { seconds } from './terminal/seconds.rules.ts'

type Check = {
  name: string
  /** The problems as readable text; empty when there are none. */
  problems: () => Promise<string> | string
}

const tool = (name: string, script: string, ...args: string[]): Check => ({
  name,
  problems: () =>
    new Promise((resolve) => {
      const command = [path.join(root, 'node_modules', script), ...args]
      execFile(process.execPath, command, { cwd: root, maxBuffer: 100_000_000 }, (error, stdout, stderr) =>
        resolve(error === null ? '' : `${stdout}${stderr}`.trim() || error.message),
      )
    }),
})

const types = (workspace: string): Check =>
  tool(`types of ${workspace}`, 'typescript/bin/tsc', '--noEmit', '-p', workspace)

const imports = (name: string, config: string, ...where: string[]): Check => {
  const settings = ['--config', `.config/${config}`, '--output-type', 'err']
  return tool(name, 'dependency-cruiser/bin/dependency-cruise.mjs', ...settings, ...where)
}

const folders = ['cms', 'frontend', 'seed', 'writing', 'scripts', 'e2e', '.config', 'vitest.config.ts']

const checks: Check[] = [
  { name: 'versions', problems: problemsInVersions },
  tool('format', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  tool('lint', 'oxlint/bin/oxlint', '--type-aware', '--deny-warnings'),
  tool('styles', 'stylelint/bin/stylelint.mjs', '{cms,frontend}/**/*.css', '--allow-empty-input'),
  types('.'),
  types('cms'),
  types('frontend'),
  types('seed'),
  types('writing'),
  imports('architecture', 'dependency-cruiser.cjs', ...folders),
  imports('architecture of features', 'feature-circles.cjs', 'cms', 'frontend'),
  imports('architecture of where code runs', 'runs-where.cjs', 'cms/src', 'frontend/src', 'seed', 'writing'),
  imports('architecture of tests', 'rules-tested.cjs', 'cms', 'frontend', 'seed', 'scripts', 'writing'),
  tool('dead code', 'knip/bin/knip.js', '--config', '.config/knip.json', '--no-config-hints'),
]

/** This check writes files that the other checks read, so it runs after them. */
const generated: Check = { name: 'generated files', problems: () => problemsInGenerated().join('\n') }

/** The result of each check, printed as soon as it is known. */
const judge = async ({ name, problems }: Check): Promise<boolean> => {
  const began = Date.now()
  const found = await problems()
  console.log(`  ${found === '' ? '✓' : '✗'} ${name} (${seconds(Date.now() - began)})`)
  if (found !== '') console.log(`\n${found}\n`)
  return found === ''
}

/** Runs as many checks at the same time as there are processors. */
const judgeSideBySide = async (checks: readonly Check[]): Promise<boolean[]> => {
  const queue = checks.values()
  const verdicts: boolean[] = []
  const worker = async (): Promise<void> => {
    for (const check of queue) verdicts.push(await judge(check))
  }
  await Promise.all(Array.from({ length: os.availableParallelism() }, worker))
  return verdicts
}

const isAsked =
  (asked: string) =>
  ({ name }: Check): boolean =>
    name.includes(asked)

const names = [...checks, generated].map(({ name }) => name)

/** The words of this command. */
export const commandLine = takes({
  usage: `Usage: npm run check [-- NAME …]

  Checks the code without running it: all of it, or the checks with NAME in their name.
  There are: ${names.join(', ')}.`,
  words: {
    most: names.length,
    wrong: (word) => ([...checks, generated].some(isAsked(word)) ? null : `There is no check “${word}”.`),
  },
})

/** `npm run check [name …]`: all checks of the code that do not run it. */
export const run = async (asked: string[]): Promise<number> => {
  const isChosen = (one: Check): boolean => asked.length === 0 || asked.some((name) => isAsked(name)(one))
  const verdicts = await judgeSideBySide(checks.filter(isChosen))
  if (isChosen(generated)) verdicts.push(await judge(generated))
  const failed = verdicts.filter((isWell) => !isWell).length
  if (failed > 0) console.error(`${failed} of ${verdicts.length} checks failed.`)
  return failed === 0 ? 0 : 1
}
