import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { openCappedFolder } from './capped-folder.ts'

let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'capped-'))
})
afterEach(async () => rm(directory, { recursive: true, force: true }))

const open = (more: { readonly maxFiles?: number; readonly maxBytes?: number } = {}) =>
  openCappedFolder({
    directory,
    maxFiles: 3,
    maxBytes: 1_000,
    onProblem: (error) => {
      throw error
    },
    ...more,
  })

const names = async () => (await readdir(directory)).sort()

it('a capped folder removes the least recently used file above its maximum number of files', async () => {
  const folder = open()
  for (const name of ['a', 'b', 'c']) await folder.write(name, 'text')
  await folder.read('a')
  await folder.write('d', 'text')
  expect(await names()).toEqual(['a', 'c', 'd'])
  expect(folder.has('b')).toBe(false)
})

it('a capped folder keeps to its maximum number of bytes', async () => {
  const folder = open({ maxFiles: 100, maxBytes: 100 })
  for (let number = 0; number < 20; number += 1) await folder.write(String(number), 'x'.repeat(30))
  expect(await names()).toEqual(['17', '18', '19'])
  await folder.write('large', 'x'.repeat(101))
  expect(await names()).toEqual([])
})

it('a capped folder counts the files of an earlier process, and removes half-written ones', async () => {
  for (const name of ['1', '2', '3', '4', '5.new']) await writeFile(join(directory, name), 'text')
  const folder = open()
  await folder.settled()
  expect(await names()).toHaveLength(3)
  expect(folder.size()).toMatchObject({ files: 3, newest: expect.any(Number) as number })
})

it('a capped folder removes one file, or all files that match', async () => {
  const folder = open()
  for (const name of ['a', 'b', 'c']) await folder.write(name, 'text')
  await folder.remove('a')
  await folder.removeEach((name) => name === 'c')
  expect(await names()).toEqual(['b'])
})
