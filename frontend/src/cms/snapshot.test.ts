import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { createSnapshot } from './snapshot.ts'

let directory: string
const problems: unknown[] = []

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'snapshot-'))
})
afterEach(async () => rm(directory, { recursive: true, force: true }))

const open = (now = 1_000) =>
  createSnapshot({ directory, now: () => now, onProblem: (error) => problems.push(error), keepMs: 10_000 })

it('the snapshot gives answers of an earlier process until they are too old', async () => {
  const first = open()
  first.save('festivals?page=1', { body: { docs: [1] }, tags: ['festivals'], at: 1_000 })
  await first.settled()
  expect(await open(11_000).load('festivals?page=1')).toMatchObject({
    body: { docs: [1] },
    tags: ['festivals'],
  })
  expect(await open(11_001).load('festivals?page=1')).toBeNull()
  expect(await open().load('festivals?page=2')).toBeNull()
})

it('the snapshot removes answers that are too old', async () => {
  const snapshot = open(Date.now())
  snapshot.save('home', { body: {}, tags: [], at: Date.now() })
  await snapshot.prune()
  expect(await readdir(directory)).toHaveLength(1)
  await open(Date.now() + 60_000).prune()
  expect(await readdir(directory)).toHaveLength(0)
})

it('the snapshot treats a damaged file as missing', async () => {
  const snapshot = open()
  snapshot.save('home', { body: {}, tags: [], at: 1_000 })
  await snapshot.settled()
  const [name = ''] = await readdir(directory)
  await writeFile(join(directory, name), '{"key":"home","bo')
  expect(await open().load('home')).toBeNull()
})

it('the snapshot reports a write error, and continues', async () => {
  await rm(directory, { recursive: true })
  await writeFile(directory, 'a file where the folder should be')
  const snapshot = open()
  snapshot.save('home', { body: {}, tags: [], at: 1_000 })
  await snapshot.settled()
  expect(problems.length).toBeGreaterThan(0)
  expect(await snapshot.load('home')).toBeNull()
})
