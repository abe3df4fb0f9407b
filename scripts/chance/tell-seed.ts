import type { Reporter } from 'vitest/node'

import { seedOfRun } from './play-again.ts'

/** Tells how to repeat a failed run; vitest itself prints the seed when it starts. */
export const tellSeed: Reporter = {
  onTestRunEnd: (_modules, _errors, reason) => {
    if (reason === 'failed')
      console.error(`To repeat the same ids, choices and order: TEST_SEED=${seedOfRun()}`)
  },
}
