import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { keepAside, removeUnused, usedBy } from './kept-builds.ts'

let root = ''
const at = (name: string): string => path.join(root, name)
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'kept-builds-'))
  mkdirSync(at('dist/cache'), { recursive: true })
  writeFileSync(at('dist/main.js'), 'first')
})
afterEach(() => rmSync(root, { recursive: true }))

it('a running program keeps its files while the next build empties the output folder', () => {
  symlinkSync('../main.js', at('dist/link'))
  keepAside(at('dist'), at('dist-a'))
  rmSync(at('dist'), { recursive: true })
  mkdirSync(at('dist'))
  writeFileSync(at('dist/main.js'), 'second')
  keepAside(at('dist'), at('dist-b'))
  expect(readFileSync(at('dist-a/main.js'), 'utf8')).toBe('first')
  expect(readFileSync(at('dist-b/main.js'), 'utf8')).toBe('second')
  expect(readdirSync(at('dist-a')).sort()).toEqual(['link', 'main.js'])
})

it('earlier builds are removed, except the most recent one and those in use', async () => {
  const old = ['dist-used', 'dist-oldest', 'dist-last', 'dist-now']
  for (const [index, name] of old.entries()) {
    keepAside(at('dist'), at(name))
    utimesSync(at(name), index, index)
  }
  await usedBy(at('dist-used'))
  utimesSync(at('dist-used'), 0, 0)
  await removeUnused(at('dist'), at('dist-now'))
  expect(readdirSync(root).sort()).toEqual(['dist', 'dist-last', 'dist-now', 'dist-used'])
})
