import { spawnSync } from 'node:child_process'

import { root } from './settings/load-settings.ts'

/** Runs one test file with its own settings, such as the number of attempts; gives its exit code. */
export const oneTest = (
  project: 'fault' | 'int',
  file: string,
  settings: Readonly<Record<string, string | undefined>>,
): number => {
  const given = Object.entries(settings).filter(([, value]) => value !== undefined)
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', project, file],
    { cwd: root, env: { ...process.env, ...Object.fromEntries(given) }, stdio: 'inherit' },
  )
  return status ?? 1
}
