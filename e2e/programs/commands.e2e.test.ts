import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'

import { afterAll, expect, test } from 'vitest'

import { copyOfCheckout } from '../kit/checkout.ts'

const root = path.resolve(import.meta.dirname, '../..')
const place = mkdtempSync(path.join(os.tmpdir(), 'welkom-commands-'))
const copy = copyOfCheckout()
afterAll(() => {
  copy.remove()
  rmSync(place, { force: true, recursive: true })
})

/** The smallest call of each command in the README, and a text in its output when it succeeds. */
const here: Readonly<Record<string, { readonly says: RegExp; readonly words?: string }>> = {
  bench: { words: '-- size 60', says: /60 festivals, SQLite: of these, answered by an error: 0 addresses/ },
  build: { says: /✓ Building|built from these sources already/ },
  check: { words: 'format', says: /✓ format/ },
  conformance: { says: /✓/ },
  seed: { words: '-- --admin you@example.org', says: /you@example\.org/ },
  'test:crash': { words: '-- --kills 1 --seed 7', says: /1 passed/ },
  'test:fault': { words: '-- locked', says: /Test Files .*1 passed/ },
  'test:fuzz': { words: '-- --requests 50', says: /Tests .*passed/ },
  'test:int': { words: '-- write-once', says: /Test Files .*passed/ },
  'test:unit': { words: '-- log-line', says: /Test Files .*passed/ },
}

/** The file that runs each other command, and the text in that file that runs it. */
const elsewhere: Readonly<Record<string, readonly [file: string, by: string]>> = {
  backup: ['e2e/backup.e2e.test.ts', "command('backup'"],
  dev: ['e2e/programs/dev.e2e.test.ts', "name: 'dev'"],
  format: ['e2e/programs/commands.e2e.test.ts', "run('format'"],
  // Installs and builds everything again for each image, and needs root.
  images: ['.github/workflows/ci.yml', 'run images'],
  'privacy:erase': ['e2e/backup.e2e.test.ts', "'erase', email"],
  'privacy:export': ['e2e/backup.e2e.test.ts', "'export', email"],
  restore: ['e2e/backup.e2e.test.ts', "command('restore'"],
  start: ['e2e/kit/product.ts', "name: 'start'"],
  test: ['.ci/run', 'npm test <'],
  // This file is part of the browser tests that the command runs.
  'test:e2e': ['scripts/test.ts', "'e2e'"],
  'test:mongo': ['.ci/run', 'npm run test:mongo'],
}

// Removes vitest's variables, so that a test run inside this test run starts as from a terminal.
const ours = /^(?:VITEST|TEST$|NODE_ENV$|npm_)/
const environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name))),
  DATABASE_URL: '',
  DATA_DIR: place,
}

/** Runs a command as a developer types it, in the checkout in this folder. */
const run = (name: string, folder: string): { said: string; status: number | null } => {
  const { status, stderr, stdout } = spawnSync(`npm run ${name} ${here[name]?.words ?? ''}`, {
    cwd: folder,
    encoding: 'utf8',
    env: environment,
    maxBuffer: 100_000_000,
    shell: true,
    timeout: 280_000,
  })
  return { said: stripVTControlCharacters(stdout + stderr), status }
}

const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(path.join(root, 'package.json'), 'utf8'),
)

test('the README describes each command, and a test runs it', () => {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8')
  const rows = readme.split('\n').filter((line) => line.startsWith('| `npm '))
  const cells = rows.map((row) => row.split('|')[1] ?? '').join('')
  const words = new Set(
    [...cells.matchAll(/`(?:npm run |npm )?([a-z]+(?::[a-z0-9]+)?)[ `]/g)].map(([, word]) => word),
  )
  expect(Object.keys(scripts).filter((name) => !words.has(name))).toEqual([])
  expect(Object.keys({ ...here, ...elsewhere }).toSorted()).toEqual(Object.keys(scripts).toSorted())
  for (const [file, by] of Object.values(elsewhere))
    expect(readFileSync(path.join(root, file), 'utf8')).toContain(by)
})

test.each(Object.keys(here))('npm run %s', (name) => {
  const { said, status } = run(name, root)
  expect(said).toMatch(here[name]?.says ?? /^$/)
  // Whether a budget is met depends on the load of the machine.
  expect(name === 'bench' ? 0 : status).toBe(0)
})

test('npm run format formats a file', () => {
  // Spaces within a text are no matter of format: this file has none.
  const file = path.join(copy.folder, 'scripts/programs/status-of.ts')
  const before = readFileSync(file, 'utf8')
  writeFileSync(file, before.replaceAll('  ', '      '))
  expect(run('format', copy.folder).status).toBe(0)
  expect(readFileSync(file, 'utf8')).toBe(before)
})

test.each(['generate:types', 'generate:importmap', 'migrate:create'])('npm run %s -w cms', (name) => {
  const { status, stderr } = spawnSync('npm', ['run', name, '-w', 'cms'], {
    cwd: copy.folder,
    encoding: 'utf8',
    env: environment,
    input: '',
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.any(String) as string })
})
