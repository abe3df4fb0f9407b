import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { problemsInGenerated } from './check/generated.ts'
import type { Entries } from './lockfile/platforms.rules.ts'
import { problemsInLockfile } from './lockfile/versions.rules.ts'
import { root } from './settings/load-settings.ts'
import { seconds } from './terminal/seconds.rules.ts'

interface Check {
  name: string
  /** What is wrong, as text for a person; empty when all is well. */
  problems: () => string
}

const tool = (name: string, script: string, ...args: string[]): Check => ({
  name,
  problems: () => {
    const command = [path.join(root, 'node_modules', script), ...args]
    const answer = spawnSync(process.execPath, command, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    return answer.status === 0
      ? ''
      : `${answer.stdout}${answer.stderr}`.trim() || `ended with ${answer.status}`
  },
})

const types = (workspace: string): Check =>
  tool(`types of ${workspace}`, 'typescript/bin/tsc', '--noEmit', '-p', workspace)

const lockfile = (): string => {
  const { packages }: { packages: Entries } = JSON.parse(
    readFileSync(path.join(root, 'package-lock.json'), 'utf8'),
  )
  return problemsInLockfile(packages).join('\n')
}

const folders = ['cms', 'frontend', 'seed', 'scripts', 'e2e', '.config', 'vitest.config.ts']

const checks: Check[] = [
  { name: 'versions', problems: lockfile },
  tool('format', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  tool('lint', 'oxlint/bin/oxlint', '--type-aware', '--deny-warnings'),
  tool('styles', 'stylelint/bin/stylelint.mjs', '{cms,frontend}/**/*.css', '--allow-empty-input'),
  types('.'),
  types('cms'),
  types('frontend'),
  types('seed'),
  tool(
    'architecture',
    'dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.config/dependency-cruiser.cjs',
    '--output-type',
    'err',
    ...folders,
  ),
  tool('dead code', 'knip/bin/knip.js', '--config', '.config/knip.json', '--no-config-hints'),
  { name: 'generated files', problems: () => problemsInGenerated().join('\n') },
]

/** `npm run check [name …]`: everything a machine can say about the code without running it. */
export const run = async (names: string[]): Promise<number> => {
  const chosen = checks.filter(({ name }) => names.length === 0 || names.some((part) => name.includes(part)))
  const failed = chosen.filter(({ name, problems }) => {
    const began = Date.now()
    const found = problems()
    console.log(`  ${found === '' ? '✓' : '✗'} ${name} (${seconds(Date.now() - began)})`)
    if (found !== '') console.log(`\n${found}\n`)
    return found !== ''
  })
  if (failed.length > 0) console.error(`${failed.length} of ${chosen.length} checks failed.`)
  return failed.length === 0 ? 0 : 1
}
