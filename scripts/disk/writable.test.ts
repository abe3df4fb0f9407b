import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, expect, it } from 'vitest'

import { root } from '../settings/load-settings.ts'

const place = mkdtempSync(path.join(os.tmpdir(), 'writable-'))
const readOnly = path.join(place, 'read-only')
mkdirSync(readOnly)
/** The tests run as root, who ignores file permissions; a read-only mount works, where mounting is allowed. */
const mayMount = spawnSync('mount', ['--bind', readOnly, readOnly]).status === 0
if (mayMount) spawnSync('mount', ['-o', 'remount,ro,bind', readOnly])
afterAll(() => {
  if (mayMount) spawnSync('umount', ['--lazy', readOnly])
  rmSync(place, { force: true, recursive: true })
})

const command = (words: readonly string[], dataDir: string, from = root) => {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [path.join(root, 'scripts/run.mjs'), ...words],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        CMS_PORT: '1',
        DATABASE_URL: '',
        DATA_DIR: dataDir,
        INIT_CWD: from,
        SITE_PORT: '2',
      },
    },
  )
  return { said: (stdout + stderr).trim(), status }
}

it
  .skipIf(!mayMount)
  .each([
    [['start']],
    [['seed']],
    [['backup']],
    [['restore', 'backup.tar.gz']],
    [['privacy', 'export', 'a@example.org']],
  ])('%j refuses a folder that can’t be written in one line', (words) => {
  for (const folder of [readOnly, path.join(readOnly, 'new')])
    expect(command(words, folder)).toEqual({
      said: expect.stringMatching(new RegExp(`^${folder} can’t be written\\. Give it to .*writing\\.$`)),
      status: 1,
    })
})

it('a refused backup leaves a blank data folder blank', () => {
  const junk = path.join(place, 'junk.tar.gz')
  writeFileSync(junk, 'no backup')
  const fresh = path.join(place, 'fresh')
  const blank = path.join(place, 'blank')
  mkdirSync(blank)
  for (const folder of [fresh, blank])
    expect(command(['restore', junk], folder)).toMatchObject({
      said: expect.stringContaining('not a whole backup'),
      status: 1,
    })
  expect(existsSync(fresh)).toBe(false)
  expect(readdirSync(blank)).toEqual([])
}, 60_000)

it('an export of personal data between the files of the project is refused, and git ignores the data folder', () => {
  const dataDir = path.join(place, 'data')
  const out = path.join(root, 'docs/about.json')
  const words = ['privacy', 'export', 'a@example.org', '--out', 'about.json']
  expect(command(words, dataDir, path.dirname(out))).toEqual({
    said: expect.stringMatching(
      /^\S+docs\/about\.json is among the files of the project, where git may take it\./,
    ),
    status: 1,
  })
  expect(readFileSync(path.join(dataDir, '.gitignore'), 'utf8')).toBe('*\n')
})
