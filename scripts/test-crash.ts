import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

import { root } from './settings/load-settings.ts'

const test = 'cms/src/platform/database/crash.fault.test.ts'

/**
 * `npm run test:crash [-- --kills 1000] [--seed 7]`: kills the CMS that often while people save, on SQLite or on the
 * MongoDB of DATABASE_URL, and looks after each start whether every record is whole. A seed plays the same again.
 */
export const run = async (args: string[]): Promise<number> => {
  const { values } = parseArgs({
    args,
    options: { kills: { default: '1000', type: 'string' }, seed: { type: 'string' } },
  })
  const command = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'fault', test]
  const seed = values.seed === undefined ? {} : { TEST_SEED: values.seed }
  const { status } = spawnSync(process.execPath, command, {
    cwd: root,
    env: { ...process.env, CRASH_KILLS: values.kills, ...seed },
    stdio: 'inherit',
  })
  return status ?? 1
}
