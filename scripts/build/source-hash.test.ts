import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { sourceHash } from './source-hash.ts'

let root = ''
const write = (name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
  writeFileSync(path.join(root, name), text)
}

const git = (...args: string[]): void => {
  spawnSync('git', args, { cwd: root })
}

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'source-hash-'))
  write('cms/src/a.ts', 'a')
})
afterEach(() => rmSync(root, { recursive: true }))

const hash = (): string => sourceHash(root, ['cms'])

describe.each(['an unpacked archive', 'a clone'])('in %s', (place) => {
  const track = (): void => {
    if (place === 'a clone') git('add', '--all')
  }
  beforeEach(() => {
    if (place === 'a clone') git('init')
    track()
  })

  it('the source hash ignores changes of dates, tests and built files', () => {
    const before = hash()
    utimesSync(path.join(root, 'cms/src/a.ts'), 1, 1)
    write('cms/src/a.test.ts', 'test')
    write('cms/tests/kit.ts', 'kit')
    track()
    write('cms/.next/server.js', 'built')
    write('cms/.next-0123/server.js', 'built')
    write('cms/dist-0123/main.js', 'built')
    expect(hash()).toBe(before)
  })

  it('the source hash changes with a text, a new file and a new name', () => {
    const hashes = new Set([hash()])
    write('cms/src/a.ts', 'b')
    hashes.add(hash())
    write('cms/src/b.ts', '')
    track()
    hashes.add(hash())
    rmSync(path.join(root, 'cms/src/b.ts'))
    write('cms/src/c.ts', '')
    track()
    hashes.add(hash())
    expect(hashes.size).toBe(4)
  })
})

it('the source hash of a clone ignores an untracked file', () => {
  git('init')
  git('add', '--all')
  const before = hash()
  write('cms/notes.txt', 'ask Eva')
  write('cms/src/screen.ts', 'export {}')
  expect(hash()).toBe(before)
})
