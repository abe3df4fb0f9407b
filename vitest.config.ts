import { defineConfig } from 'vitest/config'

const ignored = [
  '**/node_modules/**',
  '**/.next/**',
  '**/.next-*/**',
  '**/dist/**',
  '**/dist-*/**',
  '**/.data/**',
]
// Lexical's entry for Node awaits a second import at its top level, and Node 20 then often ends with code 13 or hangs;
// under this condition it is one plain module.
const execArgv = ['--conditions=production']
const slow = ['**/*.int.test.{ts,tsx}', '**/*.fault.test.{ts,tsx}', '**/*.e2e.test.{ts,tsx}']

/** Projects run one group after the other: what starts real programs never competes with the rest for the machine. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx,js}'],
          exclude: [...ignored, ...slow],
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'int',
          globalSetup: ['./cms/tests/global-setup.ts'],
          execArgv,
          include: ['**/*.int.test.{ts,tsx}'],
          exclude: ignored,
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'fault',
          execArgv,
          include: ['**/*.fault.test.{ts,tsx}'],
          exclude: ignored,
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.e2e.test.ts'],
          exclude: ignored,
          globalSetup: ['e2e/kit/global-setup.ts'],
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})
