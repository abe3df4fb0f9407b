import { spawnSync } from 'node:child_process'
import path from 'node:path'

import { ensureChromium } from '../e2e/kit/chromium.ts'
import { run as check } from './check.ts'
import { root } from './settings/load-settings.ts'
import { takes, testUsage, testWords } from './terminal/command-line.rules.ts'

/** The words of this command, after its name. */
export const commandLine = takes({
  ...testWords,
  usage: `Usage: npm test [-- FILTER]
       npm run test:unit, test:int, test:fault or test:e2e [-- FILTER]

  Runs all checks and then all tests, or one kind of test.
${testUsage}`,
})

/** The words of the command line, and the vitest projects that they run. */
const projects: Readonly<Record<string, readonly string[]>> = {
  unit: ['unit'],
  int: ['int'],
  fault: ['fault'],
  e2e: ['programs', 'e2e'],
}

const vitest = (chosen: readonly string[], rest: string[], environment: Record<string, string>): number => {
  const command = path.join(root, 'node_modules/vitest/vitest.mjs')
  const args = [command, 'run', ...chosen.flatMap((name) => ['--project', name]), ...rest]
  const answer = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return answer.status ?? 1
}

/** `npm test`: all checks, then all tests. `npm run test:<project> [-- filter]`: the tests of one project. */
export const run = async (args: string[]): Promise<number> => {
  const chosen = projects[args[0] ?? '']
  const wanted = chosen ?? Object.values(projects).flat()
  const chromium = wanted.includes('e2e') ? ensureChromium() : ''
  if (chromium === null) {
    console.error(
      'The browser tests need Chromium: install it (Debian: apt-get install chromium), or set CHROME_PATH.',
    )
    return 1
  }
  const checked = chosen === undefined ? await check([]) : 0
  const tested = vitest(
    wanted,
    chosen === undefined ? args : args.slice(1),
    chromium === '' ? {} : { CHROME_PATH: chromium },
  )
  return checked === 0 ? tested : checked
}
