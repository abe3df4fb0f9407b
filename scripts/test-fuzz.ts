import { parseArgs } from 'node:util'

import { oneTest } from './one-test.ts'

/**
 * `npm run test:fuzz [-- --requests 100000] [--seed 7]`: sends the CMS that many generated requests, as nobody, organiser
 * and editor; none may end in an error of ours. A failure tells its seed, which plays the same again.
 */
export const run = async (args: string[]): Promise<number> => {
  const { values } = parseArgs({
    args,
    options: { requests: { default: '100000', type: 'string' }, seed: { type: 'string' } },
  })
  const settings = { FUZZ_REQUESTS: values.requests, TEST_SEED: values.seed }
  return oneTest('int', 'cms/tests/traps/fuzz.int.test.ts', settings)
}
