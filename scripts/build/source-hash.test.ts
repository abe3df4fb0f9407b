import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { sourceHash } from './source-hash.ts'

let root = ''
const write = (name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
  writeFileSync(path.join(root, name), text)
}

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'source-hash-'))
  write('cms/src/a.ts', 'a')
})
afterEach(() => rmSync(root, { recursive: true }))

const hash = (): string => sourceHash(root, ['cms'])

it('stays the same when only dates, tests and built files change', () => {
  const before = hash()
  utimesSync(path.join(root, 'cms/src/a.ts'), 1, 1)
  write('cms/src/a.test.ts', 'test')
  write('cms/.next/server.js', 'built')
  expect(hash()).toBe(before)
})

it('changes with a text, a new file and a new name', () => {
  const hashes = new Set([hash()])
  write('cms/src/a.ts', 'b')
  hashes.add(hash())
  write('cms/src/b.ts', '')
  hashes.add(hash())
  rmSync(path.join(root, 'cms/src/b.ts'))
  write('cms/src/c.ts', '')
  hashes.add(hash())
  expect(hashes.size).toBe(4)
})
