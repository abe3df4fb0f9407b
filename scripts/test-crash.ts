import { parseArgs } from 'node:util'

import { oneTest } from './one-test.ts'
import { takes } from './terminal/command-line.rules.ts'

/** The words of this command. */
export const commandLine = takes({
  options: { kills: { type: 'string' }, seed: { type: 'string' } },
  usage: `Usage: npm run test:crash [-- --kills NUMBER] [--seed NUMBER]

  Kills the CMS that often (1000) while people save, and checks that every record is whole. A seed repeats a run.`,
})

/**
 * `npm run test:crash [-- --kills 1000] [--seed 7]`: kills the CMS this many times while people save, on SQLite or on
 * the MongoDB of DATABASE_URL, and checks after each restart that every record is complete. A seed repeats a run.
 */
export const run = async (args: string[]): Promise<number> => {
  const { values } = parseArgs({
    args,
    options: { kills: { default: '1000', type: 'string' }, seed: { type: 'string' } },
  })
  const settings = { CRASH_KILLS: values.kills, TEST_SEED: values.seed }
  return oneTest('fault', 'cms/src/platform/database/crash.fault.test.ts', settings)
}
