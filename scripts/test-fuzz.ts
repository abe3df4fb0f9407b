import { parseArgs } from 'node:util'

import { oneTest } from './one-test.ts'
import { takes } from './terminal/command-line.rules.ts'

/** The words of this command. */
export const commandLine = takes({
  options: { requests: { type: 'string' }, seed: { type: 'string' } },
  usage: `Usage: npm run test:fuzz [-- --requests NUMBER] [--seed NUMBER]

  Sends the CMS that many generated requests (100000); none may end in an error of ours. A seed repeats a run.`,
})

/**
 * `npm run test:fuzz [-- --requests 100000] [--seed 7]`: sends the CMS this many generated requests, as a visitor, an
 * organiser and an editor; none may cause an internal error. A failure prints its seed, which repeats the run.
 */
export const run = async (args: string[]): Promise<number> => {
  const { values } = parseArgs({
    args,
    options: { requests: { default: '100000', type: 'string' }, seed: { type: 'string' } },
  })
  const settings = { FUZZ_REQUESTS: values.requests, TEST_SEED: values.seed }
  return oneTest('int', 'cms/tests/traps/fuzz.int.test.ts', settings)
}
