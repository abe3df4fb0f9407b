import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, it } from 'vitest'

import { root } from '../settings/load-settings.ts'
import type { Command } from './run-command.ts'

const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(path.join(root, 'package.json'), 'utf8'),
)

/** Each command of package.json: its name there, the file that runs it, and the words that npm gives it. */
const commands = Object.entries(scripts).flatMap(([name, script]) => {
  const [, file, given = ''] = / scripts\/run\.mjs (\S+)(?: (.+))?$/.exec(script) ?? []
  return file === undefined ? [] : [{ file, given: given.split(' ').filter(Boolean), name }]
})

it.each(commands)(
  '$name explains itself and refuses a word that it does not know',
  async ({ file, given, name }) => {
    const { commandLine }: Command = await import(`../${file}.ts`)
    expect(commandLine.usage).toMatch(new RegExp(`npm .*\\b${name}\\b`))
    expect(commandLine.usage).not.toMatch(/undefined|\[object/)
    expect(commandLine.mistake([...given, '--nonsense'])).not.toBeNull()
  },
)

it.each([
  ['check', ['nonsense'], 'There is no check “nonsense”.'],
  ['check', ['types', 'lint'], null],
  ['bench', ['size', '60'], null],
  ['bench', ['sizes', '60'], 'sizes takes no number.'],
  ['bench', ['size', 'many'], 'A size must be a whole number, not “many”.'],
  ['images', ['cms', 'nonsense'], 'There is no “nonsense”; there are: cms, frontend, seed.'],
  ['restore', [], 'Something is missing.'],
  ['restore', ['one', 'two'], 'It does not take “two”.'],
  ['restore', ['one', '--replace', '--yes'], null],
  ['test', ['int', 'festivals', '-u'], null],
  ['start', ['now'], 'It does not take “now”.'],
])('%s %j: %s', async (file, words, mistake) => {
  const { commandLine }: Command = await import(`../${file}.ts`)
  expect(commandLine.mistake(words)).toBe(mistake)
})

it.each([
  ['--help', 0],
  ['--nonsense', 1],
])('seed %s looks at no folder and no database', (word, code) => {
  const dataDir = path.join('/proc', 'nowhere')
  const { status, stderr, stdout } = spawnSync(process.execPath, ['scripts/run.mjs', 'seed', word], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: dataDir },
  })
  expect({ said: stdout + stderr, status }).toEqual({
    said: expect.stringMatching(/^Usage: npm run seed/),
    status: code,
  })
  expect(existsSync(dataDir)).toBe(false)
})
