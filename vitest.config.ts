import { defineConfig } from 'vitest/config'

import { noSite } from './cms/tests/settings.ts'
import { LongestFirst } from './scripts/chance/longest-first.ts'
import { seedOfRun } from './scripts/chance/play-again.ts'
import { tellSeed } from './scripts/chance/tell-seed.ts'

const ignored = [
  '**/node_modules/**',
  '**/.next/**',
  '**/.next-*/**',
  '**/dist/**',
  '**/dist-*/**',
  '**/.data/**',
  '**/.cache/**',
]
// Lexical's entry for Node awaits a second import at its top level, and Node 20 then often ends with code 13 or hangs;
// with this condition it is one plain module.
const execArgv = ['--conditions=production']
const setupFiles = ['./scripts/chance/each-file.ts']
// Time limits here are no assertions: even on a busy machine, all tests end in time.
const patience = { expect: { poll: { timeout: 60_000 } }, hookTimeout: 300_000, testTimeout: 300_000 }
const env = { SITE_INTERNAL_URL: noSite }
const slow = ['**/*.int.test.{ts,tsx}', '**/*.fault.test.{ts,tsx}', '**/*.e2e.test.{ts,tsx}']

/** The tests of values, which the mutation tool runs too. */
export const unit = {
  ...patience,
  name: 'unit',
  setupFiles,
  include: ['**/*.test.{ts,tsx,js}'],
  exclude: [...ignored, ...slow],
  sequence: { groupOrder: 0 },
}

/** Projects run one after the other: tests that start real programs do not compete with other tests. */
export default defineConfig({
  test: {
    reporters: ['default', tellSeed],
    sequence: { seed: seedOfRun(), sequencer: LongestFirst },
    projects: [
      { test: unit },
      {
        test: {
          ...patience,
          name: 'int',
          env,
          setupFiles,
          globalSetup: ['./cms/tests/global-setup.ts'],
          execArgv,
          include: ['**/*.int.test.{ts,tsx}'],
          exclude: ignored,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...patience,
          name: 'fault',
          env,
          setupFiles,
          execArgv,
          include: ['**/*.fault.test.{ts,tsx}'],
          exclude: ignored,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        // Each of these tests starts its own programs, so two may run at the same time.
        test: {
          ...patience,
          name: 'programs',
          setupFiles,
          include: ['e2e/programs/**/*.e2e.test.ts'],
          exclude: ignored,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          ...patience,
          name: 'e2e',
          setupFiles,
          include: ['e2e/**/*.e2e.test.ts'],
          exclude: [...ignored, 'e2e/programs/**'],
          globalSetup: ['e2e/kit/global-setup.ts'],
          maxWorkers: 1,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})
