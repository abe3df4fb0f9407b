import type { Reporter } from 'vitest/node'

import { seedOfRun } from './play-again.ts'

/** Says how a run that failed is played again; vitest itself names the seed when it starts. */
export const tellSeed: Reporter = {
  onTestRunEnd: (_modules, _errors, reason) => {
    if (reason === 'failed') console.error(`The same ids, choices and order again: TEST_SEED=${seedOfRun()}`)
  },
}
